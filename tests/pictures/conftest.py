"""Pictures are compared without a screen."""

import os

# Before any application object: without it Qt would look for a real screen.
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
