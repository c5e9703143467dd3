using System;
using ContainerSecurity.Languages.Dockerfile;
using ContainerSecurity.Languages.Image;
using ContainerSecurity.Languages.Project;

namespace ContainerSecurity;

/// <summary>How texts are read.</summary>
public sealed record ParserOptions
{
    /// <summary>The defaults.</summary>
    public static ParserOptions Default { get; } = new();

    /// <summary>The limits that keep hostile input from taking time or memory.</summary>
    public ParserLimits Limits { get; init; } = ParserLimits.Default;

    /// <summary>The kind that the file is known to have; by default it is told by name and content.</summary>
    public DocumentKind? Kind { get; init; }

    /// <summary>What is known of an image besides its configuration, if that is what is parsed.</summary>
    public ImageDescription Image { get; init; } = ImageDescription.Empty;

    /// <summary>
    /// Reads a file that belongs to the one that is parsed, such as the parameters beside a template or what it imports; null where nothing else is to be
    /// read. It is given a path that begins as the parsed file's does, and answers null for a file that is not there or not to be read.
    /// It may be called from several threads.
    /// </summary>
    public Func<string, SourceText?>? ReadFile { get; init; }

    /// <summary>
    /// Finds the <c>.dockerignore</c> of the build that a Dockerfile is for, by the Dockerfile's path. It answers
    /// <see cref="DockerIgnoreFile.None"/> where there surely is none, and null where that is not known. It may be called from several threads.
    /// </summary>
    public Func<string, DockerIgnoreFile?>? FindIgnoreFile { get; init; }

    /// <summary>
    /// What MSBuild makes of a project, by the project's path; null, or an answer of null, where only what is written in the file is known.
    /// </summary>
    public Func<string, ProjectEvaluation?>? EvaluateProject { get; init; }
}
