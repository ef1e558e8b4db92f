#!/bin/sh
# run.sh SECONDS PROGRAMS FOLDER TARGET...: runs the targets that `make fuzz` has built into PROGRAMS, from their seeds and from
# what earlier runs came across in FOLDER. One that finds something stops there; the others still have their turn.
set -u
here=$(dirname "$0")
seconds=$1 programs=$2 folder=$3
shift 3
found=
mkdir -p "$folder/findings"
for target in "$@"; do
    mkdir -p "$folder/corpus/$target"
    if "$programs/$target" -max_total_time="$seconds" -timeout=2 -rss_limit_mb=2048 -max_len=4096 -print_final_stats=1 \
        -dict="$here/dictionaries/$target.dict" -artifact_prefix="$folder/findings/$target-" \
        "$folder/corpus/$target" "$here/seeds/$target" 2>"$folder/$target.log"
    then
        echo "$target: nothing found in $(sed -n 's/^stat::number_of_executed_units: *//p' "$folder/$target.log") inputs"
    else
        found="$found $target"
        grep -A 3 -e 'panicked at' -e 'ERROR: libFuzzer' "$folder/$target.log" | head -n 12
        grep 'Test unit written' "$folder/$target.log"
        echo "$target: found something; the whole story is in $folder/$target.log"
    fi
done
test -z "$found" || { echo "targets that found something:$found" >&2; exit 1; }
