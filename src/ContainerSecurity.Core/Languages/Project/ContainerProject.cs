using System.Collections.Immutable;

namespace ContainerSecurity.Languages.Project;

/// <summary>The image that the .NET SDK publishes for a project.</summary>
public sealed class ContainerProject
{
    internal ContainerProject()
    {
    }

    /// <summary>What the image runs as, as far as the project says it.</summary>
    public required ImageConfiguration Image { get; init; }

    /// <summary>
    /// The base image: the one that is written, otherwise the one of Microsoft that the SDK takes for the target framework, whose digest is
    /// not known. Null where neither can be told.
    /// </summary>
    public ImageReference? BaseImage { get; init; }

    /// <summary>The registry that it is pushed to; not set where it stays on the machine.</summary>
    public Property<string> Registry { get; init; }

    /// <summary>The repository; not set where it is called as the project's assembly.</summary>
    public Property<string> Repository { get; init; }

    /// <summary>The tags; empty where none is written, which means <c>latest</c>.</summary>
    public ImmutableArray<Property<string>> Tags { get; init; } = [];
}
