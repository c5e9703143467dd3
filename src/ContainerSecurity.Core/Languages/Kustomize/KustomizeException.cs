using System;

namespace ContainerSecurity.Languages.Kustomize;

/// <summary>A failure to build a kustomization, where a person would fix it.</summary>
/// <param name="message">The fact.</param>
/// <param name="origin">Where it is; null if it has no place.</param>
internal sealed class KustomizeException(string message, TextOrigin? origin = null) : Exception(message)
{
    /// <summary>Where it is; null if it has no place.</summary>
    public TextOrigin? Origin { get; } = origin;

    /// <summary>Whether something is not there that could be had, such as from a network.</summary>
    public bool IsUnavailable { get; init; }

    /// <summary>The same failure, with a place if it had none.</summary>
    public KustomizeException At(TextOrigin? place) => Origin is not null || place is null ? this : new KustomizeException(Message, place) { IsUnavailable = IsUnavailable };
}
