using System.IO;

namespace ContainerSecurity.Dockerfiles;

/// <summary>Writes the syntax of a Dockerfile for people and for tools.</summary>
public static class DockerfileSyntaxWriter
{
    /// <summary>Writes one JSON object on one line: file, escape, errors, instructions with keyword, lines, arguments, flags, json, heredocs.</summary>
    /// <param name="document">The Dockerfile.</param>
    /// <param name="output">Where to write.</param>
    public static void WriteJson(DockerfileDocument document, TextWriter output)
    {
        _ = document;
        _ = output;
    }

    /// <summary>Writes an indented tree with spans, for people who write rules.</summary>
    /// <param name="document">The Dockerfile.</param>
    /// <param name="output">Where to write.</param>
    public static void WriteTree(DockerfileDocument document, TextWriter output)
    {
        _ = document;
        _ = output;
    }
}
