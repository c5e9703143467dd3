using ContainerSecurity.Languages.Go.Values;

namespace ContainerSecurity.Languages.Go.Yaml;

/// <summary>Writes YAML as programs in Go do. Each character of a scalar keeps its origin.</summary>
internal static class GoYamlWriter
{
    /// <summary>
    /// Writes a value as <c>sigs.k8s.io/yaml</c> 1.6 does: keys sorted, lists in mappings not indented, long lines folded. The text ends with a line feed.
    /// </summary>
    /// <param name="value">The value.</param>
    /// <param name="call">The origin of quotes, indentation and what else is written anew; null for none.</param>
    /// <exception cref="GoYamlException">JSON has no such value.</exception>
    public static RenderedText Write(GoValue value, TextOrigin? call = null) => new GoYamlEmitter(isVersion3: false, call).Write(value);

    /// <summary>Writes a value as version 3 of Go's library does with an indentation of two.</summary>
    /// <param name="value">The value.</param>
    /// <param name="call">The origin of quotes, indentation and what else is written anew; null for none.</param>
    /// <exception cref="GoYamlException">The value cannot be written.</exception>
    public static RenderedText WritePretty(GoValue value, TextOrigin? call = null) => new GoYamlEmitter(isVersion3: true, call).Write(value);
}
