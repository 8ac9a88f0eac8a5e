# SPDX-License-Identifier: MIT
"""How these scripts ask the program, with the rules of this tree."""

import json
import subprocess
import sys


def ask(program, *words, rules="rules"):
    """What `takehold WORDS` says as JSON; ends the script if it fails."""
    run = subprocess.run([program, "--rules", str(rules), *map(str, words), "--format", "json"], capture_output=True, text=True, check=False)
    if run.returncode != 0:
        sys.exit(f"`takehold {' '.join(map(str, words))}` failed:\n{run.stderr}")
    return json.loads(run.stdout)
