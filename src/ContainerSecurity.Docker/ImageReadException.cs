using System;

namespace ContainerSecurity.Docker;

/// <summary>An image cannot be read; the message says what is wrong with it.</summary>
public sealed class ImageReadException : Exception
{
    /// <summary>Makes one.</summary>
    /// <param name="path">The archive, layout or reference that was to be read.</param>
    /// <param name="problem">What is wrong.</param>
    /// <param name="inner">What led to it.</param>
    public ImageReadException(string path, string problem, Exception? inner = null)
        : base($"{path}: {problem}", inner) => (Path, Problem) = (path, problem);

    /// <summary>The archive, layout or reference that was to be read.</summary>
    public string Path { get; }

    /// <summary>What is wrong, without the path.</summary>
    public string Problem { get; }
}
