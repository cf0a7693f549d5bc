"""How the coach becomes a program that a person installs: a bundle, a Debian package."""
