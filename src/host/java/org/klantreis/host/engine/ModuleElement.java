package org.klantreis.host.engine;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** One element of a descriptor. */
record ModuleElement(Element element) {
    String name() {
        return element.getTagName();
    }

    Optional<String> attribute(String name) {
        return element.hasAttribute(name) ? Optional.of(element.getAttribute(name)) : Optional.empty();
    }

    String required(String name) {
        return attribute(name).orElseThrow(
                () -> new RefusedPlugin("<" + name() + "> in atlassian-plugin.xml lacks the attribute " + name));
    }

    boolean flag(String name) {
        return attribute(name).map(Boolean::parseBoolean).orElse(false);
    }

    String text() {
        return element.getTextContent().strip();
    }

    List<ModuleElement> children(String name) {
        return children().filter(child -> child.name().equals(name)).toList();
    }

    Optional<ModuleElement> child(String name) {
        return children().filter(child -> child.name().equals(name)).findFirst();
    }

    private Stream<ModuleElement> children() {
        NodeList nodes = element.getChildNodes();
        return IntStream.range(0, nodes.getLength()).mapToObj(nodes::item).filter(Element.class::isInstance)
                .map(node -> new ModuleElement((Element) node));
    }
}
