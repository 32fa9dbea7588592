# Screens for the proof's machines: an X server in memory, touched by xdotool, photographed. For proof.sh.
declare -A xserver=()

size_of() { case $1 in kiosk) echo 1080x1920 ;; *) echo 1920x1080 ;; esac; }

# at NAME COMMAND...: by this machine's programs, at the screen of that machine (its display :0)
# (in its network too: X listens there besides)
there_then='mount --bind "$1" /tmp/.X11-unix && shift && exec env DISPLAY=:0 "$@"'
at() { local name=$1; shift; from "$name" unshare --mount sh -c "$there_then" sh "$work/x/$name" "$@"; }

# an X server of this machine for the screen of that one, where that one has none installed
screen_on() {
    nsenter -t "${leader[$1]}" -n -- unshare --mount sh -c "$there_then" sh "$work/x/$1" Xvfb :0 -nolock -screen 0 "$(size_of "$1")x24" -nolisten tcp -ac > "$work/out/xvfb-$1.log" 2>&1 &
    xserver[$1]=$!
    await 10 test -S "$work/x/$1/X0"
}
screen_off() {
    [ -n "${xserver[$1]:-}" ] || return 0
    kill "${xserver[$1]}" 2>/dev/null; wait "${xserver[$1]}" 2>/dev/null
    unset "xserver[$1]"; rm -f "$work/x/$1"/*
}

# how much there is to see: bytes of the packed picture; a screen of one colour has few
seen() { at "$1" xwd -root -silent 2>/dev/null | gzip -1 | wc -c; }
lit() { [ "$(seen "$1")" -gt $((${dark[$1]:-40000} + 20000)) ]; }
declare -A dark=()
picture() { at "$1" xwd -root -silent 2>/dev/null | md5sum; }
# shot NAME WHAT: a picture for people to look at
shot() { at "$1" xwd -root -silent | xwdtopnm 2>/dev/null | pnmtopng -compression 3 2>/dev/null > "$work/out/$1-$2.png"; }
# touch NAME X Y: as a finger does; then the screen has time to answer
touch() { at "$1" xdotool mousemove "$2" "$3" click 1; sleep "${4:-2}"; }
# touch_to WHAT NAME X Y SECONDS: it must change what is seen
touch_to() {
    local what=$1 name=$2 before; before=$(picture "$2"); shift
    touch "$@"
    check "$name touches: $what" differs "$name" "$before"
}
touch_in_vain() {
    local what=$1 name=$2 before; before=$(picture "$2"); shift
    touch "$@"
    check "$name touches in vain: $what" not differs "$name" "$before"
}
differs() { [ "$(picture "$1")" != "$2" ]; }
