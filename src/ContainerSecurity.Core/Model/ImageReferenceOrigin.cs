namespace ContainerSecurity;

/// <summary>The kind of element that contains an image reference.</summary>
public enum ImageReferenceOrigin
{
    /// <summary>A FROM instruction of a Dockerfile.</summary>
    From,

    /// <summary>A <c>COPY --from</c> of a Dockerfile.</summary>
    CopyFrom,

    /// <summary>A <c>RUN --mount=from=</c> of a Dockerfile.</summary>
    RunMount,

    /// <summary>A container of a workload.</summary>
    Container,

    /// <summary>An image volume of a pod.</summary>
    ImageVolume,

    /// <summary>The base image in the properties of a project.</summary>
    ProjectProperty,

    /// <summary>An image that is declared to be built from a Dockerfile.</summary>
    Build,

    /// <summary>A scanner's report, or a statement about such a report.</summary>
    ScanReport,

    /// <summary>The base image in the labels of a built image.</summary>
    BaseLabel,
}
