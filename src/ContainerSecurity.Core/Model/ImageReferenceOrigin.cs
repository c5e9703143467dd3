namespace ContainerSecurity;

/// <summary>Where an image is named.</summary>
public enum ImageReferenceOrigin
{
    /// <summary>FROM of a Dockerfile.</summary>
    From,

    /// <summary><c>COPY --from</c> of a Dockerfile.</summary>
    CopyFrom,

    /// <summary><c>RUN --mount=from=</c> of a Dockerfile.</summary>
    RunMount,

    /// <summary>A container of a workload.</summary>
    Container,

    /// <summary>An image volume of a pod.</summary>
    ImageVolume,

    /// <summary>The base image in a project's properties.</summary>
    ProjectProperty,

    /// <summary>What is said to be built from a Dockerfile.</summary>
    Build,

    /// <summary>The report of a scanner, or a statement on one.</summary>
    ScanReport,

    /// <summary>The base image in a built image's labels.</summary>
    BaseLabel,
}
