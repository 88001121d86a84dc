#!/usr/bin/env bash
# Writes the report into one comment, which later runs update.
set -euo pipefail

marker='<!-- d6-spec-review -->'
report="$FOLDER/report.md"
if [ "${IS_FORK:-}" = true ]; then
  echo "This is a pull request of a fork, whose token cannot write. The report is in the summary of the job."
  exit 0
fi
if [ "$(head -n 1 "$report")" != "$marker" ]; then
  echo "The first line of $report is not $marker, so this is not a report. Nothing is posted." >&2
  exit 1
fi
comment=$(
  gh api --paginate "repos/$GH_REPO/issues/$NUMBER/comments" --jq \
    '.[] | select(.user.login == "github-actions[bot]" and (.body | startswith("'"$marker"'"))) | .id' \
    | sed -n 1p
)
if [ -n "$comment" ]; then
  gh api --method PATCH "repos/$GH_REPO/issues/comments/$comment" -F body=@"$report" --silent
else
  gh api --method POST "repos/$GH_REPO/issues/$NUMBER/comments" -F body=@"$report" --silent
fi
