using System.Collections.Immutable;

namespace ContainerSecurity;

/// <summary>
/// The files that belong to the ones that are parsed, such as the parameters next to a template, what it imports, or a <c>.dockerignore</c>. The host
/// decides what may be read. Paths begin as those of parsed files do. Implementations are bounded, thread-safe and throw nothing for what is there.
/// </summary>
public interface IFileSource
{
    /// <summary>Reads a file.</summary>
    /// <param name="path">The path.</param>
    /// <returns>The text; null for a file that is not there, is no text or is not to be read.</returns>
    SourceText? ReadFile(string path);

    /// <summary>Lists a folder.</summary>
    /// <param name="path">The path; empty for the folder that paths are relative to.</param>
    /// <returns>The names in it, those of folders with a <c>/</c> at the end; null for a folder that is not there or is not to be looked at.</returns>
    ImmutableArray<string>? ListFolder(string path);

    /// <summary>Reads a file that may not be text.</summary>
    /// <param name="path">The path.</param>
    /// <returns>The bytes; null for a file that is not there or is not to be read.</returns>
    ImmutableArray<byte>? ReadBytes(string path);

    /// <summary>Resolves the links on the way to a file or folder.</summary>
    /// <param name="path">The path.</param>
    /// <returns>The path without links; null for what is not there or leads out of what may be read.</returns>
    string? ResolvePath(string path);
}
