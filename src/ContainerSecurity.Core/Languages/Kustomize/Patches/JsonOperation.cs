using ContainerSecurity.Languages.Kustomize.Tree;

namespace ContainerSecurity.Languages.Kustomize.Patches;

/// <summary>An operation of a JSON patch (RFC 6902).</summary>
/// <param name="Name">The operation.</param>
/// <param name="Path">The pointer to what is changed; null if it is left out.</param>
/// <param name="From">The pointer to what is moved or copied.</param>
/// <param name="Value">The value; null if it is left out.</param>
/// <param name="Origin">Where it is written.</param>
internal sealed record JsonOperation(string? Name, string? Path, string? From, Node? Value, TextOrigin? Origin);
