"""Bytes that nobody meant to send, at everything that reads any: ``python -m sims fuzz``.

``targets`` is the table of what is tried; ``mutate`` knows the formats, so that a damaged frame
has a right checksum again and deep code is reached; ``guided`` runs them by coverage (atheris).
Nothing here may import the coach before ``guided`` has had its say, which watches imports.
"""
