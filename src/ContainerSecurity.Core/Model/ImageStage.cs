using System.Collections.Generic;
using System.Collections.Immutable;

namespace ContainerSecurity;

/// <summary>A stage of a build, with what the image would be after it.</summary>
public abstract class ImageStage
{
    private protected ImageStage()
    {
    }

    /// <summary>The stage's number, from zero.</summary>
    public required int Index { get; init; }

    /// <summary>The name, in lower case as BuildKit keeps it; not set where none is given.</summary>
    public required Property<string> Name { get; init; }

    /// <summary>Where to point when the stage as a whole is meant: its FROM instruction's image.</summary>
    public required Location Location { get; init; }

    /// <summary>The stage that it is built from, or null where it is an image.</summary>
    public ImageStage? BaseStage { get; private protected set; }

    /// <summary>The image that it is built from, or null where it is a stage or <c>scratch</c>.</summary>
    public ImageReference? BaseImage { get; private protected set; }

    /// <summary>Whether it is built <c>FROM scratch</c>.</summary>
    public bool IsScratch { get; private protected set; }

    /// <summary>Whether it is the one that is built by default: the last.</summary>
    public bool IsFinal { get; private protected set; }

    /// <summary>Whether the final stage needs it, directly or through others; the final stage itself is reachable.</summary>
    public bool IsReachable { get; private protected set; }

    /// <summary>Whether its base is known to be a Windows image.</summary>
    public bool IsWindows { get; private protected set; }

    /// <summary>The effective user, through the stages that it is built from; not set where the base image decides.</summary>
    public Property<string> User { get; private protected set; }

    /// <summary>The effective working directory; not set where the base image decides.</summary>
    public Property<string> WorkingDirectory { get; private protected set; }

    /// <summary>The effective variables, those of ARG too, in order of their declaration; a later one of the same name replaces the earlier.</summary>
    public ImmutableArray<EnvironmentVariable> Environment { get; private protected set; } = [];

    /// <summary>Every ENV and ARG declaration of the stage itself, those within ONBUILD too, in order.</summary>
    public ImmutableArray<EnvironmentVariable> Declarations { get; private protected set; } = [];

    /// <summary>The exposed ports, those of the stages that it is built from too.</summary>
    public ImmutableArray<Port> ExposedPorts { get; private protected set; } = [];

    /// <summary>The labels, those of the stages that it is built from too.</summary>
    public ImmutableArray<KeyValuePair<Property<string>, Property<string>>> Labels { get; private protected set; } = [];

    /// <summary>The images that it names: its base, <c>COPY --from</c>, <c>RUN --mount=from=</c>.</summary>
    public ImmutableArray<ImageReference> Images { get; private protected set; } = [];

    /// <summary>The image that it would make.</summary>
    public ImageConfiguration Image { get; private protected set; } = null!;

    /// <summary>The document.</summary>
    public Document Document => Location.Document;
}
