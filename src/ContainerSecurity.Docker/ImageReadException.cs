using System;

namespace ContainerSecurity.Docker;

/// <summary>An image cannot be read; the message describes the problem.</summary>
public sealed class ImageReadException : Exception
{
    /// <summary>Creates the exception.</summary>
    /// <param name="path">The archive, layout or image reference.</param>
    /// <param name="problem">The problem.</param>
    /// <param name="inner">The cause.</param>
    public ImageReadException(string path, string problem, Exception? inner = null)
        : base($"{path}: {problem}", inner) => (Path, Problem) = (path, problem);

    /// <summary>The archive, layout or image reference.</summary>
    public string Path { get; }

    /// <summary>The problem, without the path.</summary>
    public string Problem { get; }
}
