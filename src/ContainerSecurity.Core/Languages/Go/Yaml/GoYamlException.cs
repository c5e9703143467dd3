using System;

namespace ContainerSecurity.Languages.Go.Yaml;

/// <summary>A failure to read or write YAML or JSON, with the text that the libraries of Go have for it.</summary>
/// <param name="message">The text.</param>
internal sealed class GoYamlException(string message) : Exception(message);
