#!/bin/bash
# The proof that the packages install, run, upgrade and go away on clean Debians without Java and without internet.
#
#   mvn -Pinstallers verify -pl installer -am -DskipTests     # the packages of this version
#   installer/src/proof/proof.sh [folder] [step...]           # as root; folder: keeps the Debian for the next time; steps: only these
#
# The machines (see machines.sh): office, kiosk, kitchen and tv have a systemd, plain has none. Debian's own packages are fetched by
# apt; the programs run in a network of their own. Pictures, logs and the table are left in folder/out. Not part of "mvn verify".
# Needs: debootstrap systemd-container xvfb x11-apps xdotool netpbm iproute2 util-linux curl jq; with tesseract-ocr it reads the board.
set -u
here=$(cd "$(dirname "$0")/../../.." && pwd)
dist=$here/installer/target/dist
keep=${1:-}
[ $# = 0 ] || shift
work=${keep:-$(mktemp -d)}
mkdir -p "$work/out" /tmp/.X11-unix
port=8081
S=http://10.77.0.1:$port
devices="kiosk kitchen tv"
failed=0
proved=0

say() { echo "== $*"; }
# check WHAT COMMAND...: the command must succeed
check() {
    local what=$1; shift
    if "$@" > /dev/null 2>&1; then say "ok   $what"; proved=$((proved + 1)); else say "FAIL $what"; failed=$((failed + 1)); fi
}
not() { ! "$@"; }
# await SECONDS COMMAND...: until it succeeds
await() {
    local end=$((SECONDS + $1)); shift
    until "$@" > /dev/null 2>&1; do [ $SECONDS -lt $end ] || return 1; sleep 0.2; done
}
now() { date +%s%N; }
seconds() { awk -v a="$1" -v b="$(now)" 'BEGIN { printf "%.1f", (b - a) / 1e9 }'; }
. "$here/installer/src/proof/machines.sh"
. "$here/installer/src/proof/screens.sh"

package_of() { case $1 in office | plain) echo foodcourt-server ;; kiosk) echo foodcourt-kiosk ;; kitchen) echo foodcourt-console ;; tv) echo foodcourt-board ;; esac; }
deb() { ls "$dist/$1"_*.deb | head -1; }
running() { process_of "$1" "$(package_of "$1")"; }
cpu() { awk -v t="$(getconf CLK_TCK)" '{ printf "%.1f", ($14 + $15) / t }' "/proc/$1/stat"; }
memory() { awk '/^VmRSS/ { printf "%d", $2 / 1000 }' "/proc/$1/status"; }
ask() { from "$1" curl -sf --max-time 10 "$S$2"; }
declare -A figure=()

clean() {
    local each
    for each in "${!xserver[@]}"; do screen_off "$each"; done
    for each in "${!keeper[@]}"; do end_machine "$each"; done
    ip link del $bridge 2> /dev/null
    if [ -n "$keep" ]; then rm -rf "$work/machines" "$work/x" "$work/older"*; else rm -rf "$work"; fi
}
trap clean EXIT
trap 'exit 130' INT TERM

machines() {
    say "clean machines; load $(cut -d' ' -f1-3 /proc/loadavg)"
    base
    ip link add $bridge type bridge && ip link set $bridge up || exit 1
    machine office 10.77.0.1 systemd
    machine kiosk 10.77.0.2 systemd
    machine kitchen 10.77.0.3 systemd
    machine tv 10.77.0.4 systemd
    machine plain 10.77.0.5 plain
    for each in office $devices plain; do
        online $each apt-get update -qq
        check "$each: there is no Java" on $each sh -c '! command -v java && test ! -e /usr/lib/jvm'
    done
    check "there is no internet" not from kiosk curl -s --max-time 3 http://deb.debian.org/
    for each in $devices; do stand_in $each; done
}

# what a machine of this kind has and ours have not: a first console, a graphics card. Their places are taken; all else is the package's own.
stand_in() {
    on "$1" sh -c "mkdir -p /etc/systemd/system/$(package_of "$1").service.d && cat > /etc/systemd/system/$(package_of "$1").service.d/machine.conf" << 'UNIT'
[Service]
TTYPath=
TTYReset=no
TTYVHangup=no
TTYVTDisallocate=no
StandardInput=null
UtmpIdentifier=
# a start whose cache cannot be used fails
Environment=JAVA_TOOL_OPTIONS=-XX:AOTMode=on
# for cage: no graphics card, no input devices
Environment=WLR_BACKENDS=headless WLR_LIBINPUT_NO_DEVICES=1 WLR_RENDERER=pixman
UNIT
    on "$1" sh -c 'cat > /usr/local/bin/X && chmod +x /usr/local/bin/X' << X
#!/bin/sh
exec Xvfb :0 -screen 0 $(size_of "$1")x24 -nolisten tcp -ac
X
}

# the same files under a lower number: the version before
older() {
    [ -e "$work/older-$1.deb" ] && return
    rm -rf "$work/older"; dpkg-deb -R "$(deb "$1")" "$work/older"
    sed -i 's/^Version: .*/Version: 0.0.9/' "$work/older/DEBIAN/control"
    dpkg-deb --root-owner-group -Zgzip -z1 --build "$work/older" "$work/older-$1.deb" > /dev/null; rm -rf "$work/older"
}
# put MACHINE FILE LOG: installs the package that lies on a stick
put() {
    cp "$2" "$(disk "$1")/root/stick.deb"
    apt "$1" install --no-install-recommends /root/stick.deb > "$work/out/$3-$1.log" 2>&1 || { say "FAIL $3 on $1"; tail -5 "$work/out/$3-$1.log"; failed=$((failed + 1)); }
    rm "$(disk "$1")/root/stick.deb"
}

install() {
    local each package begin
    for each in office $devices plain; do
        package=$(package_of "$each"); older "$package"
        say "install the version before of $package on $each"
        # what it needs first, so that the seconds are those of our package
        begin=$(now)
        apt "$each" install --no-install-recommends $(dpkg-deb -f "$work/older-$package.deb" Depends | tr -d ',') > "$work/out/depends-$each.log" 2>&1
        figure[depends-$each]=$(seconds "$begin")
        begin=$(now)
        put "$each" "$work/older-$package.deb" install
        figure[install-$each]=$(seconds "$begin")
        figure[deb-$each]=$(($(stat -c %s "$(deb "$package")") / 1000000))
        figure[installed-$each]=$(du -sm --exclude=start.aot "$(disk "$each")/opt/$package" | cut -f1)
        figure[cache-$each]=$(du -sm "$(disk "$each")/opt/$package/lib/app/start.aot" | cut -f1)
        say "     $package: ${figure[depends-$each]} s for what it needs, ${figure[install-$each]} s for itself"
        check "$each: it has its start cache" test -s "$(disk "$each")/opt/$package/lib/app/start.aot"
        check "$each: it starts by its cache and no other way" on "$each" env JAVA_TOOL_OPTIONS=-XX:AOTMode=on "$package" --version
    done
    # the check before can fail: another time of a jar, and Java refuses the cache
    local jar; jar=$(ls "$(disk tv)"/opt/foodcourt-board/lib/app/client-kit*.jar | head -1)
    cp -p "$jar" "$work/jar"; command touch "$jar"
    check "tv: a cache of other files is refused" not on tv env JAVA_TOOL_OPTIONS=-XX:AOTMode=on foodcourt-board --version
    command touch -r "$work/jar" "$jar"; rm "$work/jar"
    check "tv: and taken again with the right ones" on tv env JAVA_TOOL_OPTIONS=-XX:AOTMode=on foodcourt-board --version
    check "office: the service started by itself" await 60 on office systemctl is-active --quiet foodcourt-server
    check "office: and it is enabled" on office systemctl is-enabled --quiet foodcourt-server
    for each in $devices; do
        check "$each: the session is enabled" on "$each" systemctl is-enabled --quiet "$(package_of "$each")"
        on "$each" systemctl stop "$(package_of "$each")"
    done
    check "plain: it says how to start it" grep -q "No systemd here" "$work/out/install-plain.log"
}

# best WHICH VALUE: keeps the lower one
best() { [ -n "${figure[$1]:-}" ] && awk -v a="${figure[$1]}" -v b="$2" 'BEGIN { exit !(a <= b) }' || figure[$1]=$2; }

end() { local p; p=$(running "$1"); [ -z "$p" ] || kill -TERM "$p"; await 60 gone "$1" "$(package_of "$1")"; }

# started MACHINE MODE READY...: by the plain command, until it is ready; as figures
started() {
    local name=$1 mode=$2 begin; shift 2; begin=$(now)
    on "$name" env JAVA_TOOL_OPTIONS="-XX:AOTMode=$mode" ${screen_of[$name]:-} "$(package_of "$name")" ${told[$name]:-} > "$work/out/start-$mode-$name.log" 2>&1 &
    until "$@" > /dev/null 2>&1; do [ "$(seconds "$begin" | cut -d. -f1)" -lt 60 ] || { check "$name: it starts" false; return 1; }; sleep 0.05; done
    best "start-$mode-$name" "$(seconds "$begin")"; best "cpu-$mode-$name" "$(cpu "$(running "$name")")"
}
declare -A told=([kiosk]="--server=$S --window=1080x1920" [kitchen]="--server=$S --shop=bada --window=1920x1080" [tv]="--server=$S --speak=none --window=1920x1080")
declare -A screen_of=([kiosk]=DISPLAY=:0 [kitchen]=DISPLAY=:0 [tv]=DISPLAY=:0)

setup() {
    say "the server's questions on the command line"
    echo "# the operator's own line" >> "$(disk office)/etc/foodcourt/server.properties"
    printf 'ko\n/nowhere\n\n0.0.0.0\n%s\n' $port | on office foodcourt-server setup > "$work/out/setup.txt" 2>&1
    check "office: a court that is not there is asked for again" test "$(grep -o '\[-\]' "$work/out/setup.txt" | wc -l)" = 2
    check "office: the answers are in its settings" grep -q "^foodcourt.port=$port" "$(disk office)/etc/foodcourt/server.properties"
    on office systemctl restart foodcourt-server
    check "office: other machines reach it" await 60 ask kiosk /actuator/health/readiness
    local server; server=$(running office)
    check "office: it runs as foodcourt" on office sh -c 'test "$(stat -c %U /proc/$(systemctl show --property=MainPID --value foodcourt-server))" = foodcourt'
    check "office: it may get no new privileges" grep -q "^NoNewPrivs:.1$" "/proc/$server/status"
    check "office: it has no capabilities" grep -q "^CapBnd:.0000000000000000$" "/proc/$server/status"
    check "office: the system is read-only for it" awk '$5 == "/" && $6 ~ /^ro/ { found = 1 } END { exit !found }' "/proc/$server/mountinfo"
}

measure() {
    say "starts without and with the cache; load $(cut -d' ' -f1-3 /proc/loadavg)"
    figure[load]=$(cut -d' ' -f1-3 /proc/loadavg)
    for turn in 1 2; do
        for mode in off on; do
            started plain $mode from plain curl -sf --max-time 2 http://127.0.0.1:8080/actuator/health/readiness
            check "plain: the server runs as foodcourt, not as root" test "$(stat -c %u "/proc/$(running plain)")" != 0
            end plain
        done
    done
    local each
    for each in $devices; do
        screen_on "$each"; dark[$each]=$(seen "$each")
        for turn in 1 2; do
            for mode in off on; do
                started "$each" $mode lit "$each"
                [ "$turn$mode" != 2on ] || { sleep 8; figure[memory-$each]=$(memory "$(running "$each")"); shot "$each" plain; }
                end "$each"; await 10 not lit "$each"
            done
        done
        screen_off "$each"
    done
}

# the devices' sessions with what they recommend or suggest; the kiosk's touch goes through matchbox, the kitchen's through openbox
sessions() {
    say "the sessions of the devices, as systemd starts them"
    local each manager
    for each in $devices; do
        manager=matchbox-window-manager; [ "$each" != kitchen ] || manager=openbox
        apt "$each" install --no-install-recommends xinit xvfb x11-xserver-utils libpam-systemd espeak-ng $manager > "$work/out/session-$each.log" 2>&1
        on "$each" chmod 1777 /tmp/.X11-unix
        on "$each" systemctl restart "$(package_of "$each")"
    done
    for each in $devices; do
        check "$each: the first picture" await 60 lit "$each"
        check "$each: its window fills the screen" await 20 fills "$each"
    done
    check "nobody has told them anything" not ls "$(disk kiosk)/etc/foodcourt-kiosk/settings.properties" "$(disk kitchen)/etc/foodcourt-console/settings.properties" "$(disk tv)/etc/foodcourt-board/settings.properties"
}
fills() { at "$1" xdotool search --onlyvisible --name . getwindowgeometry 2> /dev/null | grep -q "Geometry: $(size_of "$1")"; }

settings_of() { echo "$(disk "$1")/etc/$(package_of "$1")/settings.properties"; }
# reports MACHINE KIND NAME: such a device has told the server of itself in this run of the program
reports() { ask office /api/devices | jq -e --arg k "$2" --arg n "$3" --argjson most "$4" 'map(select(.last.kind == $k and .last.name == $n and .last.uptimeSeconds <= $most)) | length > 0'; }

first_start() {
    say "first starts, by touch: language, server, place"
    shot kiosk first-1
    touch_to "Korean" kiosk 540 394 6; shot kiosk first-2
    touch_to "the server that announces itself" kiosk 448 424 4; shot kiosk first-3
    touch_to "on" kiosk 702 1792; shot kiosk first-4
    touch_to "number 3" kiosk 866 410; shot kiosk first-5
    touch_to "begin" kiosk 702 1792 8; shot kiosk first-6

    shot kitchen first-1
    touch_to "Korean" kitchen 540 394 6; shot kitchen first-2
    type_address 10.77.0.1
    touch_to "the test of an address without our port" kitchen 1706 312 5; shot kitchen first-3
    touch_in_vain "on, where nobody answers" kitchen 1542 952
    type_address :$port
    touch_to "the test of the right address" kitchen 1706 312 4; shot kitchen first-4
    touch_to "on" kitchen 1542 952; shot kitchen first-5
    touch_in_vain "begin without a shop" kitchen 1542 952
    touch_to "the first shop" kitchen 279 380; shot kitchen first-6
    touch_to "begin" kitchen 1542 952 8; shot kitchen first-7

    touch_to "Korean" tv 540 394 6; shot tv first-2
    touch_to "the server that announces itself" tv 448 424 4; shot tv first-3
    touch_to "on" tv 1542 952; shot tv first-4
    touch_to "begin: the whole court" tv 1542 952 8; shot tv first-5

    check "kiosk: its settings" settings_are kiosk server=$S device=kiosk-3 language=ko
    check "kitchen: its settings" settings_are kitchen server=$S shop=bada device=console-bada language=ko
    check "tv: its settings" settings_are tv server=$S language=ko
    for again in 900 20; do
        check "kiosk: runs, as the server knows (for up to $again s)" await 40 reports KIOSK kiosk-3 $again
        check "kitchen: runs" await 40 reports CONSOLE console-bada $again
        check "tv: runs" await 40 reports BOARD board $again
        [ $again = 20 ] || for each in $devices; do on "$each" systemctl restart "$(package_of "$each")"; done
        [ $again = 20 ] || say "a second start: it asks nothing"
    done
}
settings_of() { echo "$(disk "$1")/etc/$(package_of "$1")/settings.properties"; }
settings_are() { local name=$1 each; shift; for each; do grep -qxF -- "$each" "$(settings_of "$name")" || return 1; done; }
# reports KIND NAME SECONDS: such a device has just told the server of itself, and runs no longer than that
reports() {
    ask office /api/devices | jq -e --arg k "$1" --arg n "$2" --argjson most "$3" \
        'map(select(.last.kind == $k and .last.name == $n and .last.uptimeSeconds <= $most
            and now - (.reportedAt | sub("\\.[0-9]+"; "") | fromdateiso8601) < 35)) | length > 0'
}
# by the keys of the kitchen's screen
type_address() {
    local rows=(1234567890 qwertyuiop asdfghjkl- zxcvbnm.:) text=$1 at row before
    while [ -n "$text" ]; do
        for row in 0 1 2 3; do
            before=${rows[$row]%%"${text:0:1}"*}
            [ "$before" = "${rows[$row]}" ] || touch kitchen $((943 + ${#before} * 9711 / 100)) $((426 + row * 110)) 0.4
        done
        text=${text:1}
    done
}

tickets() { ask kitchen /api/shops/bada/tickets | jq .tickets; }
no_tickets() { tickets | jq -e 'length == 0'; }
shown() { tickets | jq -e '.[0].acknowledged'; }
ticket_is() { tickets | jq -e --arg s "$1" 'map(select(.status == $s)) | length == 1'; }
board_has() { ask tv /api/board | jq -e --arg n "$number" --arg p "$1" '.tickets | map(select(.number == $n and .place == $p)) | length == 1'; }
# reads PICTURE: what a person would read on the television
reads() { tesseract "$work/out/tv-$1.png" - --psm 11 2> /dev/null | tr -d ' ' | grep -q "${number#A}"; }

story() {
    say "the story: a guest orders at the kiosk, the kitchen cooks, the television calls"
    check "kitchen: it has nothing to do" no_tickets
    await 30 lit kiosk; await 30 lit kitchen; await 30 lit tv; sleep 3
    shot kiosk story-1; shot tv story-0
    touch_to "eat here" kiosk 277 1190; shot kiosk story-2
    touch_to "dumplings" kiosk 277 1270; shot kiosk story-3
    touch_to "review" kiosk 805 1688; shot kiosk story-4
    touch_to "order" kiosk 805 1688 4; shot kiosk story-5
    check "the order is in the kitchen" await 20 ticket_is RECEIVED
    number=$(tickets | jq -r '.[0].number')
    [ -n "$number" ] || number=none
    say "     it is $number"
    check "the kitchen's screen has shown it" await 10 shown
    check "the board does not call it yet" not board_has READY
    shot kitchen story-1
    touch_to "accept and cook" kitchen 211 564; shot kitchen story-2
    check "it is cooked" await 10 ticket_is COOKING
    check "the board prepares it" await 10 board_has PREPARING
    sleep 2; shot tv story-1
    touch_to "ready" kitchen 616 564; shot kitchen story-3
    check "the board calls it" await 10 board_has READY
    sleep 6; shot tv story-2
    if command -v tesseract > /dev/null; then
        check "before, nobody could read $number there" not reads story-0
        check "now everybody can" reads story-2
    else say "     (no tesseract: nobody has read the television)"
    fi
    figure[memory-plain]=$(memory "$(running office)")
}

restart_after_crash() {
    say "crashes"
    local each before
    for each in $devices; do
        before=$(running "$each")
        kill -KILL "$before"
        check "$each: killed, its program is there again" await 20 another "$each" "$before"
        check "$each: with a picture" await 30 lit "$each"
    done
    before=$(supervisor_of kiosk foodcourt-kiosk); local child; child=$(running kiosk)
    kill -KILL "$before"
    check "kiosk: without its supervisor the program ends" await 20 ended "$child"
    check "kiosk: and systemd starts the session again" await 40 another kiosk "$child"
    before=$(running office)
    kill -KILL "$before"
    check "office: killed, the server is there again" await 20 another office "$before"
    check "office: with the order" await 60 board_has READY
    for each in $devices; do check "$each: has the server again" await 60 lit "$each"; done
    sleep 8; shot tv crash; shot kitchen crash; shot kiosk crash
}
another() { local p; p=$(running "$1"); [ -n "$p" ] && [ "$p" != "$2" ]; }
ended() { [ ! -e "/proc/$1" ]; }

doctors() {
    say "the doctors"
    local each language
    { apt office install --no-install-recommends locales && on office sh -c 'echo "ko_KR.UTF-8 UTF-8" > /etc/locale.gen && locale-gen'; } > "$work/out/locales.log" 2>&1
    for each in office $devices; do
        for language in en ko; do
            # a device is told by its settings or an option, the server by the terminal
            on "$each" env DISPLAY=:0 LANG=$([ $language$each = kooffice ] && echo ko_KR.UTF-8 || echo C.UTF-8) "$(package_of "$each")" doctor $([ "$each" = office ] || echo --language=$language) > "$work/out/doctor-$each-$language.txt" 2>&1
            sed "s/^/     $each: /" "$work/out/doctor-$each-$language.txt"
            check "$each: each line says that it is well or what to do" not grep -qvE '^(ok|DO)  +[a-z]+  +[^ ]' "$work/out/doctor-$each-$language.txt"
        done
        check "$each: the doctor speaks Korean too" grep -q 캐시 "$work/out/doctor-$each-ko.txt"
    done
    check "kiosk: the doctor sees the server" grep -q "^ok .*$S" "$work/out/doctor-kiosk-en.txt"
    on office systemctl stop foodcourt-server
    on kiosk env DISPLAY=:0 foodcourt-kiosk doctor --language=en > "$work/out/doctor-kiosk-server-off.txt" 2>&1
    check "kiosk: the doctor says so when the server is off" grep -q '^DO *server' "$work/out/doctor-kiosk-server-off.txt"
    on office systemctl start foodcourt-server
    await 60 ask kiosk /actuator/health/readiness
}

# the session that the package recommends: cage, with the program inside through Xwayland
cage() {
    say "the kiosk in cage"
    apt kiosk install --no-install-recommends cage xwayland grim > "$work/out/cage.log" 2>&1
    local before; before=$(running kiosk)
    on kiosk sed -i 's/^ROTATE=.*/ROTATE=90/' /etc/foodcourt-kiosk/screen.conf
    on kiosk systemctl restart foodcourt-kiosk
    check "kiosk: cage runs" await 30 on kiosk sh -c 'grep -qx cage /proc/[0-9]*/comm'
    check "kiosk: with the program in it" await 30 another kiosk "$before"
    check "kiosk: and the server hears of it" await 40 reports KIOSK kiosk-3 30
    sleep 6
    on kiosk sh -c 'cd /tmp && u=$(id -u foodcourt-kiosk) && for d in /run/user/$u /var/lib/foodcourt-kiosk; do for w in $d/wayland-?; do [ -S $w ] && XDG_RUNTIME_DIR=$d WAYLAND_DISPLAY=${w##*/} grim /root/cage.png; done; done' > "$work/out/grim.log" 2>&1
    check "kiosk: a picture of it" cp "$(disk kiosk)/root/cage.png" "$work/out/kiosk-cage.png"
    before=$(running kiosk); kill -KILL "$before"
    check "kiosk: killed in cage, it comes back" await 30 another kiosk "$before"
    on kiosk systemctl stop foodcourt-kiosk
    check "kiosk: stopped, nothing is left" await 30 gone kiosk foodcourt-kiosk
    on kiosk systemctl start foodcourt-kiosk
}

upgrade() {
    say "upgrade"
    local each package before
    started plain on from plain curl -sf --max-time 2 http://127.0.0.1:8080/actuator/health/readiness
    from plain curl -sf -X PUT "http://127.0.0.1:8080/api/orders/$(cat /proc/sys/kernel/random/uuid)" -H 'Content-Type: application/json' \
        -d '{"service": "EAT_HERE", "total": 5500, "lines": [{"shopId": "bada", "itemId": "jjin-mandu", "quantity": 1, "choices": []}]}' > "$work/out/plain-order.json"
    check "plain: an order before the upgrade" jq -e .number "$work/out/plain-order.json"
    for each in office $devices plain; do
        package=$(package_of "$each"); before=$(running "$each")
        put "$each" "$(deb "$package")" upgrade
        check "$each: $package is the new version" new_version "$each" "$package"
        check "$each: the new start cache is used" on "$each" env JAVA_TOOL_OPTIONS=-XX:AOTMode=on "$package" --version
        check "$each: the program before has ended" await 20 ended "$before"
        [ "$each" = plain ] || check "$each: the new one runs" await 60 there "$each" "$package"
        [ "$each" != kiosk ] || check "kiosk: it does not ask again, the server hears of it" await 40 reports KIOSK kiosk-3 60
    done
    check "office: the settings were kept" grep -q "^foodcourt.port=$port" "$(disk office)/etc/foodcourt/server.properties"
    check "office: and the operator's own line" grep -q "operator's own line" "$(disk office)/etc/foodcourt/server.properties"
    check "office: the order is still called" await 60 board_has READY
    for each in $devices; do check "$each: the settings were kept" settings_are "$each" server=$S language=ko; done
    started plain on from plain curl -sf --max-time 2 http://127.0.0.1:8080/actuator/health/readiness
    check "plain: the order is still there" sh -c "nsenter -t ${leader[plain]} -n curl -sf http://127.0.0.1:8080/api/shops/bada/tickets | grep -q '$(jq -r .number "$work/out/plain-order.json")'"
}
new_version() { local v; v=$(on "$1" dpkg-query -W -f '${Version}' "$2") && [ -n "$v" ] && [ "$v" != 0.0.9 ]; }

removal() {
    say "remove, then purge"
    local each package data
    for each in office $devices plain; do
        package=$(package_of "$each"); data=$(disk "$each")/var/lib/${package/-server/}
        apt "$each" remove "$package" > "$work/out/remove-$each.log" 2>&1
        check "$each: removed, its program has ended" await 30 gone "$each" "$package"
        check "$each: removed, its files are gone" test ! -e "$(disk "$each")/opt/$package" -a ! -e "$(disk "$each")/usr/bin/$package"
        check "$each: removed, its data stay" test -d "$data"
        check "$each: removed, its settings stay" test -n "$(ls -A "$(disk "$each")/etc/${package/-server/}")"
        apt "$each" purge "$package" > "$work/out/purge-$each.log" 2>&1
        check "$each: purged, nothing is left" sh -c "! ls -d '$(disk "$each")'/var/lib/foodcourt* '$(disk "$each")'/var/log/foodcourt* '$(disk "$each")'/etc/foodcourt* '$(disk "$each")'/opt/foodcourt* && ! grep -q foodcourt '$(disk "$each")/etc/passwd' '$(disk "$each")/etc/group'"
    done
}

# rpm's own doings (scripts, upgrade, removal) on a Debian: what a Fedora would need first is not there, so it is not asked for
rpms() {
    say "the .rpm of the server, by rpm on a Debian"
    machine rpm 10.77.0.6 systemd
    online rpm apt-get update -qq
    apt rpm install --no-install-recommends rpm > "$work/out/rpm.log" 2>&1
    cp "$(ls "$dist"/foodcourt-server-*.rpm | head -1)" "$(disk rpm)/root/server.rpm"
    local begin server; begin=$(now)
    on rpm rpm --install --nodeps /root/server.rpm >> "$work/out/rpm.log" 2>&1
    say "     $(seconds "$begin") s for itself"
    check "rpm: the service answers" await 60 from rpm curl -sf --max-time 2 http://127.0.0.1:8080/actuator/health/readiness
    server=$(process_of rpm foodcourt-server)
    check "rpm: it runs as foodcourt" on rpm sh -c 'test "$(stat -c %U /proc/$(systemctl show --property=MainPID --value foodcourt-server))" = foodcourt'
    check "rpm: it starts by its cache and no other way" on rpm env JAVA_TOOL_OPTIONS=-XX:AOTMode=on foodcourt-server --version
    echo "# the operator's own line" >> "$(disk rpm)/etc/foodcourt/server.properties"
    on rpm rpm --upgrade --force --nodeps /root/server.rpm >> "$work/out/rpm.log" 2>&1
    check "rpm: upgraded, the program before has ended" await 60 ended "$server"
    check "rpm: upgraded, the new one answers" await 60 from rpm curl -sf --max-time 2 http://127.0.0.1:8080/actuator/health/readiness
    check "rpm: upgraded, it starts by its cache" on rpm env JAVA_TOOL_OPTIONS=-XX:AOTMode=on foodcourt-server --version
    check "rpm: upgraded, the settings were kept" grep -q "operator's own line" "$(disk rpm)/etc/foodcourt/server.properties"
    on rpm rpm --erase foodcourt-server >> "$work/out/rpm.log" 2>&1
    check "rpm: erased, its program has ended" await 60 gone rpm foodcourt-server
    check "rpm: erased, its files are gone" test ! -e "$(disk rpm)/opt/foodcourt-server"
    check "rpm: erased, its data stay" test -d "$(disk rpm)/var/lib/foodcourt/court"
}

table() {
    {
        echo "Load at the measuring: ${figure[load]}; $(nproc) cores; starts: the better of two"
        echo
        echo "| | \`.deb\` | installed | start cache | seconds to install | start | without cache | CPU s of the start | without cache | resident |"
        echo "|---|---|---|---|---|---|---|---|---|---|"
        for each in plain $devices; do
            echo "| \`$(package_of "$each")\` | ${figure[deb-$each]} MB | ${figure[installed-$each]} MB | ${figure[cache-$each]} MB | ${figure[install-$each]} s | ${figure[start-on-$each]:-} s | ${figure[start-off-$each]:-} s | ${figure[cpu-on-$each]:-} | ${figure[cpu-off-$each]:-} | ${figure[memory-$each]:-} MB |"
        done
    } | tee "$work/out/table.md"
}

for step in ${*:-machines install setup measure sessions first_start story restart_after_crash doctors cage upgrade removal rpms table}; do $step; done
if [ $failed = 0 ]; then say "all $proved proved"; else say "NOT all proved: $failed failed, see FAIL above"; fi
exit $((failed > 0))
