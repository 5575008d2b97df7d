package org.klantreis.architecture;

import java.util.Comparator;

/**
 * One thing of the host that the plugin's byte code refers to. The name is that of a method or field, or the way a
 * type is referred to; a type's descriptor is "-".
 */
record HostMember(String owner, String name, String descriptor) implements Comparable<HostMember> {
    static final String TYPE = "(type)";
    private static final Comparator<HostMember> ORDER =
            Comparator.comparing(HostMember::owner).thenComparing(HostMember::name).thenComparing(HostMember::descriptor);

    static HostMember type(String owner) {
        return new HostMember(owner, TYPE, "-");
    }

    boolean isType() {
        return name.equals(TYPE);
    }

    @Override
    public int compareTo(HostMember other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return owner + "\t" + name + "\t" + descriptor;
    }
}
