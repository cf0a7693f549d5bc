"""The application that draws the manual's pictures."""

from tests.ui.conftest import app as app
from tests.ui.conftest import application as application
