"""Starts Debian's own Orca without sound and without braille, with a log that is written line by line."""
import builtins
import runpy
import sys

sys.modules["speechd"] = None
from orca import settings

settings.timeoutTime = 0
settings.enableBraille = False
settings.enableKeyEcho = False
settings.sayAllOnLoad = False
plain_open = builtins.open
builtins.open = lambda file, mode="r", *rest, **named: plain_open(
    file, mode, *rest, **({**named, "buffering": 1} if mode == "w" and str(file).endswith(".said") else named)
)
runpy.run_path("/usr/bin/orca", run_name="__main__")
