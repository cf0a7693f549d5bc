"""Python runs this first in every process that is started with this folder on its path."""

from sims.loudspeaker import install

install()
