# Shared by ./run and ./test. Sourced from the top folder, by bash with set -euo pipefail.

stop() {
    echo "$1" >&2
    exit 1
}

# Whether version $1 is at least $2, part by part.
at_least() {
    printf '%s\n%s\n' "$2" "$1" | sort -V -C
}

# What follows the word $1 in the output of a command, if it is a version; otherwise 0.
version_after() {
    local word=$1 found
    shift
    found=$({ "$@" 2>&1 || true; } | sed -nE "s/.*$word([0-9]+(\.[0-9]+)*).*/\1/p")
    echo "${found:-0}"
}

need_jdk() {
    local javac="${JAVA_HOME:+$JAVA_HOME/bin/}javac" found
    command -v "$javac" >/dev/null || stop "A JDK is missing: install Java 17 or newer, or let JAVA_HOME name one."
    found=$(version_after "javac " "$javac" -version)
    at_least "$found" 17 || stop "The JDK is too old: $found found, 17 or newer needed (JAVA_HOME names which)."
}

need_maven() {
    local found
    command -v mvn >/dev/null || stop "Maven is missing: install 3.8.7 or newer."
    found=$(version_after "Apache Maven " mvn --version)
    at_least "$found" 3.8.7 || stop "Maven is too old: $found found, 3.8.7 or newer needed."
}

need_node() {
    local found
    command -v node >/dev/null && command -v npm >/dev/null || stop "Node is missing: install 20 or newer, with npm."
    found=$(version_after v node --version)
    at_least "$found" 20 || stop "Node is too old: $found found, 20 or newer needed."
}

# Installs what the folder's package-lock.json names, unless that very lock was installed before.
npm_install() {
    local installed="$1/node_modules/.installed-lock.json"
    cmp -s "$1/package-lock.json" "$installed" && return
    echo "Installing $1"
    (cd "$1" && npm ci --ignore-scripts --no-audit --no-fund --prefer-offline --loglevel=error)
    cp "$1/package-lock.json" "$installed"
}

java_command() {
    echo "${JAVA_HOME:+$JAVA_HOME/bin/}java"
}

# Runs a main class of host or tests, with what Maven found; the class path is too long for a readable command line.
run_java() {
    printf -- '-cp "%s"\n' "target/test-classes:$(cat target/run.classpath)" >target/run.arguments
    exec "$(java_command)" @target/run.arguments "$@"
}

plugin_jar() {
    { ls -t target/klantreis-*.jar 2>/dev/null || true; } | sed -n 1p
}

# Builds jar and embedded wiki when a source is newer than the last good build.
# The mark is made before the build: what changes meanwhile counts for the next one.
build_if_stale() {
    local mark=target/.built
    local sources=(pom.xml atlassian-plugin.xml src/main src/host src/confluence-api src/build)
    if [[ -f $mark && -f target/run.classpath && -f $(plugin_jar) ]] \
        && [[ -z $(find "${sources[@]}" -name node_modules -prune -o -newer "$mark" -print -quit) ]]; then
        return
    fi
    echo "Building the plugin and the embedded wiki"
    mkdir -p target
    touch target/.building
    mvn -q -B -ntp -Dstyle.color=never package -DskipTests dependency:build-classpath \
        -Dmdep.outputFile=target/run.classpath -Dmdep.includeScope=test \
        || stop "The build failed; Maven's messages are above."
    mv target/.building "$mark"
}
