using System.Linq;

namespace ContainerSecurity.TestSupport;

/// <summary>Creates Kubernetes objects from the lines that a test is about. Every argument can have markup.</summary>
internal static class Manifest
{
    /// <summary>Joins documents to a file.</summary>
    /// <param name="documents">The documents.</param>
    public static string Of(params string[] documents) => string.Join("\n---\n", documents);

    /// <summary>Creates an object.</summary>
    /// <param name="type">The API version and the kind, such as <c>apps/v1 Deployment</c>.</param>
    /// <param name="name">The name.</param>
    /// <param name="body">The lines after the metadata.</param>
    /// <param name="metadata">The lines of the metadata after the name.</param>
    public static string Object(string type, string name, string body, string metadata = "")
    {
        var words = type.Split(' ');
        return Lines($"apiVersion: {words[0]}", $"kind: {words[1]}", "metadata:", $"  name: {name}", Indent(metadata, 2), body);
    }

    /// <summary>Creates an object with a <c>spec</c>.</summary>
    /// <param name="type">The API version and the kind, such as <c>apps/v1 Deployment</c>.</param>
    /// <param name="name">The name.</param>
    /// <param name="spec">The lines of the <c>spec</c>.</param>
    /// <param name="metadata">The lines of the metadata after the name.</param>
    public static string Spec(string type, string name, string spec, string metadata = "") => Object(type, name, Lines("spec:", Indent(spec, 2)), metadata);

    /// <summary>Joins parts of a document, without the empty ones.</summary>
    /// <param name="parts">The parts.</param>
    public static string Lines(params string[] parts) => string.Join('\n', parts.Where(part => part.Length > 0));

    /// <summary>Indents each line that is not blank.</summary>
    /// <param name="text">The lines.</param>
    /// <param name="columns">The number of columns.</param>
    public static string Indent(string text, int columns) =>
        string.Join('\n', text.Split('\n').Select(line => line.Length == 0 ? line : new string(' ', columns) + line));
}
