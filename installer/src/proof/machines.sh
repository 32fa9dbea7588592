# Machines for the proof: clean Debians without Java, each with its own systemd, processes, disk and network, and a cable to the others.
# They run by systemd-nspawn. For proof.sh; $work is its folder.
bridge=fc-proof
declare -A leader=() keeper=()

# the Debian that all begin with: fetched once
base() {
    [ ! -e "$work/base.tar" ] || return 0
    rm -rf "$work/base"
    debootstrap --variant=minbase --include=systemd,systemd-sysv,dbus bookworm "$work/base" http://deb.debian.org/debian \
        > "$work/out/debootstrap.log" || { echo "no Debian: see $work/out/debootstrap.log"; exit 1; }
    tar -C "$work/base" -cf "$work/base.tar" . && rm -rf "$work/base"
}

disk() { echo "$work/machines/$1"; }

# machine NAME ADDRESS systemd|plain: a new one, running; plain is one where no systemd runs
machine() {
    local name=$1 address=$2 kind=$3 root; root=$(disk "$1")
    rm -rf "$root"; mkdir -p "$root" "$work/apt/partial" "$work/x/$name"
    tar -C "$root" -xf "$work/base.tar"
    cp -L /etc/resolv.conf "$root/etc/resolv.conf"; rm -f "$root/etc/machine-id"; : > "$root/etc/machine-id"
    local what=(--boot); [ "$kind" = systemd ] || what=(--as-pid2 sleep infinity)
    systemd-nspawn --quiet --keep-unit --register=no --directory="$root" --machine="fc-$name" --hostname="$name" \
        --network-bridge=$bridge --resolv-conf=off --timezone=off --link-journal=no \
        --bind="$work/apt:/var/cache/apt/archives" --bind="$work/x/$name:/tmp/.X11-unix" "${what[@]}" \
        > "$work/out/boot-$name.log" 2>&1 < /dev/null &
    keeper[$name]=$!
    for _ in $(seq 100); do leader[$name]=$(first_process "${keeper[$name]}"); [ -z "${leader[$name]}" ] || break; sleep 0.1; done
    local net=(nsenter -t "${leader[$name]}" -n ip)
    "${net[@]}" addr add "$address/24" dev host0; "${net[@]}" link set host0 up; "${net[@]}" link set lo up
    # a way out that leads nowhere: there is no internet
    "${net[@]}" route add default via 10.77.0.254
    [ "$kind" = plain ] || await 60 on "$name" systemctl is-active --quiet multi-user.target
}

# process 1 of the machine that this systemd-nspawn keeps
first_process() {
    local each
    for each in $(pgrep -P "$1"); do
        [ "$(awk '/^NSpid/ { print $3 }' "/proc/$each/status" 2>/dev/null)" = 1 ] && echo "$each" && return
    done
}

# in NAME COMMAND...: on that machine as root, from its own network
on() { local name=$1; shift; nsenter -t "${leader[$name]}" -m -u -p -n -r -w -- env -i "${bare[@]}" "$@"; }
# the same with this machine's network: Debian's packages come from there
online() { local name=$1; shift; nsenter -t "${leader[$name]}" -m -u -p -r -w -- env -i "${bare[@]}" "$@"; }
bare=(PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin HOME=/root LANG=C.UTF-8 DEBIAN_FRONTEND=noninteractive)
# from that machine's network, by this machine's programs
from() { local name=$1; shift; nsenter -t "${leader[$name]}" -n -- "$@"; }

apt() { local name=$1; shift; online "$name" apt-get -y -qq "$@"; }

# the process of the program PACKAGE on that machine, as this machine counts; not the one that only supervises it
process_of() {
    local name=$1 package=$2 each
    for each in $(pgrep -f "^/opt/$package/bin/$package"); do
        [ "$(readlink "/proc/$each/ns/pid")" = "$(readlink "/proc/${leader[$name]}/ns/pid")" ] || continue
        grep -qz -- '^--supervise' "/proc/$each/cmdline" && continue
        echo "$each"; return
    done
}
supervisor_of() {
    local name=$1 package=$2 each
    for each in $(pgrep -f "^/opt/$package/bin/$package --supervise"); do
        [ "$(readlink "/proc/$each/ns/pid")" = "$(readlink "/proc/${leader[$name]}/ns/pid")" ] && echo "$each" && return
    done
}
gone() { [ -z "$(process_of "$@")" ]; }
there() { [ -n "$(process_of "$@")" ]; }

end_machine() {
    [ -n "${keeper[$1]:-}" ] || return 0
    kill -TERM "${keeper[$1]}" 2>/dev/null
    for _ in $(seq 100); do [ -e "/proc/${keeper[$1]}" ] || break; sleep 0.1; done
    kill -KILL "${keeper[$1]}" 2>/dev/null
    wait "${keeper[$1]}" 2>/dev/null
    unset "keeper[$1]"
}
