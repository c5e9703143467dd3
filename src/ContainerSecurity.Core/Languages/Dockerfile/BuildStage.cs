using System.Collections.Generic;
using System.Collections.Immutable;

namespace ContainerSecurity.Languages.Dockerfile;

/// <summary>A stage of a Dockerfile: a FROM instruction and what follows it, with what the image would be after its last instruction.</summary>
public sealed class BuildStage
{
    internal BuildStage()
    {
    }

    /// <summary>The stage's number, from zero.</summary>
    public required int Index { get; init; }

    /// <summary>The name given with AS, in lower case as BuildKit keeps it; not set where none is given.</summary>
    public required Property<string> Name { get; init; }

    /// <summary>Where to point when the stage as a whole is meant: its FROM instruction's image.</summary>
    public required Location Location { get; init; }

    /// <summary>The instructions from FROM on.</summary>
    public required ImmutableArray<InstructionSyntax> Instructions { get; init; }

    /// <summary>
    /// What is carried out to build it, in order: its instructions, and behind FROM those that the stage it is built from put off with ONBUILD.
    /// </summary>
    public ImmutableArray<InstructionSyntax> Steps { get; internal set; } = [];

    /// <summary>The stage that it is built from, or null where it is an image.</summary>
    public BuildStage? BaseStage { get; internal set; }

    /// <summary>The image that it is built from, or null where it is a stage or <c>scratch</c>.</summary>
    public ImageReference? BaseImage { get; internal set; }

    /// <summary>Whether it is built <c>FROM scratch</c>.</summary>
    public bool IsScratch { get; internal set; }

    /// <summary>Whether it is the one that is built by default: the last.</summary>
    public bool IsFinal { get; internal set; }

    /// <summary>Whether the final stage needs it, directly or through others; the final stage itself is reachable.</summary>
    public bool IsReachable { get; internal set; }

    /// <summary>The effective user, through the stages that it is built from; not set where the base image decides.</summary>
    public Property<string> User { get; internal set; }

    /// <summary>The effective working directory; not set where the base image decides.</summary>
    public Property<string> WorkingDirectory { get; internal set; }

    /// <summary>The effective variables, those of ARG too, in order of their declaration; a later one of the same name replaces the earlier.</summary>
    public ImmutableArray<EnvironmentVariable> Environment { get; internal set; } = [];

    /// <summary>Every ENV and ARG declaration of the stage itself, those within ONBUILD too, in order.</summary>
    public ImmutableArray<EnvironmentVariable> Declarations { get; internal set; } = [];

    /// <summary>The exposed ports, those of the stages that it is built from too.</summary>
    public ImmutableArray<Port> ExposedPorts { get; internal set; } = [];

    /// <summary>The labels, those of the stages that it is built from too.</summary>
    public ImmutableArray<KeyValuePair<Property<string>, Property<string>>> Labels { get; internal set; } = [];

    /// <summary>The words of SHELL in force at its end; empty for the default.</summary>
    public ImmutableArray<string> Shell { get; internal set; } = [];

    /// <summary>Whether its base is known to be a Windows image.</summary>
    public bool IsWindows { get; internal set; }

    /// <summary>The images that it names: its base, <c>COPY --from</c>, <c>RUN --mount=from=</c>.</summary>
    public ImmutableArray<ImageReference> Images { get; internal set; } = [];

    /// <summary>The image that it would make.</summary>
    public ImageConfiguration Image { get; internal set; } = null!;

    /// <summary>The document.</summary>
    public Document Document => Location.Document;
}
