#!/usr/bin/env bash
# Runs the review and says how it ended; the last step of the action fails, so that the comment is written before.
set -euo pipefail

options=(--as-pr --out "$FOLDER" --fail-on "$FAIL_ON")
if [ -n "$DOCUMENT" ]; then options+=(--document "$DOCUMENT"); fi

code=0
# The command is two words and more; what comes from inputs is quoted.
# shellcheck disable=SC2086
$COMMAND "${options[@]}" -- "$BASE" || code=$?

case "$code" in
  0) verdict=pass ;;
  1) verdict=fail ;;
  *) verdict=error ;;
esac
{
  echo "verdict=$verdict"
  echo "report=${FOLDER//$'\n'/}"
} >>"$GITHUB_OUTPUT"
