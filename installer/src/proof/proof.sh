#!/bin/bash
# The proof that the packages install, run, upgrade and go away on a clean Debian without Java.
#
#   mvn -Pinstallers verify -pl installer -am -DskipTests            # the packages of this version
#   installer/src/proof/proof.sh [folder]                            # as root; folder: a cache of the Debian, default a temporary one
#
# Needs: debootstrap, xvfb, x11-apps (xwd), xdotool, curl. Debian's packages are fetched with apt; pictures and logs are left in folder/out.
# No systemd runs in a chroot: the programs are started by their plain commands. Not part of "mvn verify".
set -u
here=$(cd "$(dirname "$0")/../../.." && pwd)
dist=$here/installer/target/dist
keep=${1:-}
work=${keep:-$(mktemp -d)}
mkdir -p "$work/out"
port=18080
display=:77
root=$work/root
table=$work/out/table.md
kinds="server kiosk console board"
failed=0

say() { echo "== $*"; }
check() { # check "what" command...
    local what=$1; shift
    if "$@" >/dev/null 2>&1; then say "ok   $what"; else say "FAIL $what"; failed=1; fi
}
inside() { chroot "$root" env DEBIAN_FRONTEND=noninteractive LANG=C.UTF-8 "$@"; }
deb() { ls "$dist/foodcourt-$1"_*.deb | head -1; }
now() { date +%s%N; }
seconds() { awk -v a="$1" -v b="$2" 'BEGIN { printf "%.1f", (b - a) / 1e9 }'; }
pid_of() { pgrep -f "^/opt/foodcourt-$1/bin/foodcourt-$1" | tail -1; }
cpu_of() { awk -v t="$(getconf CLK_TCK)" '{ printf "%.1f", ($14 + $15) / t }' "/proc/$1/stat"; }
rss_of() { awk '/VmRSS/ { printf "%d", $2 / 1000 }' "/proc/$1/status"; }
end_of() { local p; p=$(pid_of "$1"); [ -n "$p" ] || return 0; kill -TERM "$p"; for _ in $(seq 300); do [ -e "/proc/$p" ] || return 0; sleep 0.1; done; }
clean() {
    for k in $kinds; do end_of $k; done
    [ -z "${xvfb:-}" ] || kill "$xvfb" 2>/dev/null
    umount "$root/proc" "$root/tmp/.X11-unix" 2>/dev/null
    [ -n "$keep" ] || rm -rf "$work"
}
trap clean EXIT

say "a Debian bookworm without Java"
if [ ! -e "$work/base.tar" ]; then
    debootstrap --variant=minbase bookworm "$work/base" http://deb.debian.org/debian > "$work/out/debootstrap.log" || exit 1
    tar -C "$work/base" -cf "$work/base.tar" . && rm -rf "$work/base"
fi
rm -rf "$root"; mkdir -p "$root"; tar -C "$root" -xf "$work/base.tar"
mount -t proc proc "$root/proc"
printf '#!/bin/sh\nexit 101\n' > "$root/usr/sbin/policy-rc.d"; chmod +x "$root/usr/sbin/policy-rc.d"
inside apt-get update -qq
check "there is no Java" sh -c "! chroot $root sh -c 'command -v java'"
Xvfb $display -screen 0 1080x1920x24 -nolisten tcp -ac > "$work/out/xvfb.log" 2>&1 & xvfb=$!
mkdir -p "$root/tmp/.X11-unix"; mount --bind /tmp/.X11-unix "$root/tmp/.X11-unix"

# the same files under a lower number: the version before
older() {
    local from=$work/older
    rm -rf "$from"; dpkg-deb -R "$(deb $1)" "$from"
    sed -i 's/^Version: .*/Version: 0.0.9/' "$from/DEBIAN/control"
    dpkg-deb --root-owner-group -Zgzip --build "$from" "$work/older-$1.deb" > /dev/null; rm -rf "$from"
}

declare -A size installed seconds_in
for k in $kinds; do
    say "install the version before of foodcourt-$k"
    older $k
    cp "$work/older-$k.deb" "$root/root/"
    # what it needs first, so that the seconds are those of our package
    inside apt-get install -y -qq --no-install-recommends $(dpkg-deb -f "$work/older-$k.deb" Depends | tr -d ',') > "$work/out/depends-$k.log" 2>&1
    a=$(now); inside apt-get install -y -qq --no-install-recommends /root/older-$k.deb > "$work/out/install-$k.log" 2>&1 || { say "FAIL install $k"; failed=1; tail -5 "$work/out/install-$k.log"; }
    seconds_in[$k]=$(seconds "$a" "$(now)")
    rm "$root/root/older-$k.deb"
    size[$k]=$(( $(stat -c %s "$(deb $k)") / 1000000 )); installed[$k]=$(du -sm "$root/opt/foodcourt-$k" | cut -f1)
    check "foodcourt-$k has its start cache" test -s "$root/opt/foodcourt-$k/lib/app/start.aot"
    check "foodcourt-$k --version, by its cache and no other way" inside env JAVA_TOOL_OPTIONS=-XX:AOTMode=on foodcourt-$k --version
done
inside sed -i "s/^foodcourt.port=.*/foodcourt.port=$port/" /etc/foodcourt/server.properties

start_server() { # $1: Java options
    local a; a=$(now)
    inside env JAVA_TOOL_OPTIONS="$1" foodcourt-server > "$work/out/server.log" 2>&1 &
    for _ in $(seq 1200); do curl -s -o /dev/null "http://127.0.0.1:$port/actuator/health/readiness" && break; sleep 0.05; done
    started=$(seconds "$a" "$(now)"); server=$(pid_of server); cpu=$(cpu_of "$server")
}
first_picture() { # $1: program, $2: Java options, rest: arguments; until the screen shows something that stays
    local k=$1 options=$2 a before; shift 2; a=$(now)
    inside env DISPLAY=$display JAVA_TOOL_OPTIONS="$options" foodcourt-$k "$@" > "$work/out/$k.log" 2>&1 &
    before=$(picture)
    for _ in $(seq 300); do [ "$(picture)" != "$before" ] && break; sleep 0.1; done
    started=$(seconds "$a" "$(now)"); screen=$(pid_of "$k"); cpu=$(cpu_of "$screen")
}
picture() { xwd -root -silent -display $display 2>/dev/null | md5sum; }

declare -A start cold cpu_with cpu_without rss
say "start with and without the cache; load $(cut -d' ' -f1-3 /proc/loadavg)"
start_server "-XX:AOTMode=off"; cold[server]=$started; cpu_without[server]=$cpu; end_of server
start_server "-XX:AOTMode=on"; start[server]=$started; cpu_with[server]=$cpu
check "the server is well" curl -sf "http://127.0.0.1:$port/actuator/health"
check "the server runs as foodcourt" test "$(stat -c %U "/proc/$server")" != root
S=http://127.0.0.1:$port
arguments() { case $1 in kiosk) echo "--server=$S --window=1080x1920" ;; console) echo "--server=$S --shop=bada --window=1080x608" ;; board) echo "--server=$S --speak=none --window=1080x608" ;; esac; }
for k in kiosk console board; do
    first_picture $k "-XX:AOTMode=off" $(arguments $k); cold[$k]=$started; cpu_without[$k]=$cpu; end_of $k; sleep 2
    first_picture $k "-XX:AOTMode=on" $(arguments $k); start[$k]=$started; cpu_with[$k]=$cpu
    sleep 8; rss[$k]=$(rss_of "$screen"); xwd -root -silent -display $display > "$work/out/$k.xwd"; end_of $k; sleep 1
done
rss[server]=$(rss_of "$server")

say "the story, across the installed programs: a guest orders at the kiosk, the console shows it, the board calls it"
touch() { DISPLAY=$display xdotool mousemove --sync "$1" "$2" click 1; sleep 3; }
show() { inside env DISPLAY=$display foodcourt-$1 $(arguments $1) > "$work/out/$1.log" 2>&1 & sleep "$2"; }
shot() { xwd -root -silent -display $display > "$work/out/$1.xwd"; }
show kiosk 10; shot kiosk-first
touch 277 1214; shot kiosk-menu            # eat here
touch 278 615; shot kiosk-dish             # the first dish
for n in 1 2 3; do touch 800 1690; shot kiosk-$n; done   # what goes on stands at the same place: (add,) basket, order
end_of kiosk
shop=; ticket=
for s in $(curl -s "$S/api/court" | grep -o '"shopId":"[^"]*"' | sort -u | cut -d'"' -f4); do
    t=$(curl -s "$S/api/shops/$s/tickets" | grep -o '"ticketId":"[^"]*"' | head -1 | cut -d'"' -f4)
    [ -z "$t" ] || { shop=$s; ticket=$t; }
done
check "the guest's order is in a kitchen (shop $shop)" test -n "$ticket"
number=$(curl -s "$S/api/shops/$shop/tickets" | grep -o '"number":"[^"]*"' | head -1 | cut -d'"' -f4)
inside env DISPLAY=$display foodcourt-console "--server=$S" "--shop=$shop" --window=1080x608 > "$work/out/console.log" 2>&1 & sleep 10
shot console-order
check "the console has shown $number to the kitchen" sh -c "curl -s $S/api/shops/$shop/tickets | grep -q '\"acknowledged\":true\|acknowledgedAt\":\"'"
tell() { curl -s -X POST "$S/api/tickets/$ticket/commands" -H 'Content-Type: application/json' -d "{\"commandId\": \"$(cat /proc/sys/kernel/random/uuid)\", \"action\": \"$1\"}" > /dev/null; }
tell ACCEPT_AND_START; tell FINISH_COOKING; sleep 2; shot console-ready; end_of console
show board 10; shot board-order
check "the board has $number" sh -c "curl -s $S/api/board | grep -q '\"number\":\"$number\",.*\"place\":\"READY\"'"
check "the server knows its devices" sh -c "curl -s $S/api/devices | grep -q '\"BOARD\"'"
end_of board

say "doctor"
for k in $kinds; do inside env DISPLAY=$display foodcourt-$k doctor $( [ $k = server ] || echo --server=$S ) > "$work/out/doctor-$k.txt" 2>&1; sed "s/^/   $k: /" "$work/out/doctor-$k.txt"; done

say "upgrade"
for k in $kinds; do
    cp "$(deb $k)" "$root/root/new-$k.deb"
    inside apt-get install -y -qq --no-install-recommends /root/new-$k.deb > "$work/out/upgrade-$k.log" 2>&1 || { say "FAIL upgrade $k"; failed=1; }
    rm "$root/root/new-$k.deb"
    check "foodcourt-$k is the new version" sh -c "chroot $root dpkg-query -W -f '\${Version}' foodcourt-$k | grep -v '^0.0.9'"
done
check "the old server ended" sh -c "! pgrep -f '^/opt/foodcourt-server/bin/foodcourt-server'"
check "its settings were kept" grep -q "foodcourt.port=$port" "$root/etc/foodcourt/server.properties"
start_server "-XX:AOTMode=on"
check "the order is still there" curl -sf "$S/api/board" -o "$work/out/board-after.json"
check "and still called" grep -q "$number" "$work/out/board-after.json"
end_of server

say "remove, then purge"
inside apt-get remove -y -qq foodcourt-server foodcourt-kiosk foodcourt-console foodcourt-board > "$work/out/remove.log" 2>&1
check "removed: the program is gone" test ! -e "$root/opt/foodcourt-server"
check "removed: the data stay" test -d "$root/var/lib/foodcourt/court"
inside apt-get purge -y -qq foodcourt-server foodcourt-kiosk foodcourt-console foodcourt-board > "$work/out/purge.log" 2>&1
check "purged: data, settings and users are gone" sh -c "! ls -d $root/var/lib/foodcourt* $root/etc/foodcourt* $root/opt/foodcourt* && ! grep -q foodcourt $root/etc/passwd"

{
    echo "Load at the measuring: $(cut -d' ' -f1-3 /proc/loadavg); $(nproc) cores"
    echo
    echo "| | .deb | installed | seconds to install | start | without cache | CPU s of start | without cache | resident |"
    echo "|---|---|---|---|---|---|---|---|---|"
    for k in $kinds; do
        echo "| foodcourt-$k | ${size[$k]} MB | ${installed[$k]} MB | ${seconds_in[$k]} | ${start[$k]} s | ${cold[$k]} s | ${cpu_with[$k]} | ${cpu_without[$k]} | ${rss[$k]} MB |"
    done
} | tee "$table"
[ $failed = 0 ] && say "all proved" || say "NOT all proved: see FAIL above"
exit $failed
