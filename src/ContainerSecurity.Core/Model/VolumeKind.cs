namespace ContainerSecurity;

/// <summary>The kind of storage behind a volume.</summary>
public enum VolumeKind
{
    /// <summary>A kind that is not in this list; <see cref="Volume.SourceName"/> has its name.</summary>
    Other,

    /// <summary>A path on the host.</summary>
    HostPath,

    /// <summary>An empty directory with the lifetime of the pod.</summary>
    EmptyDir,

    /// <summary>A secret.</summary>
    Secret,

    /// <summary>A configuration object.</summary>
    ConfigMap,

    /// <summary>A claim for persistent storage, or an ephemeral volume.</summary>
    PersistentVolumeClaim,

    /// <summary>An Azure file share.</summary>
    AzureFile,

    /// <summary>A clone of a git repository.</summary>
    GitRepo,

    /// <summary>Several sources combined: service account tokens, secrets, configuration objects and pod fields.</summary>
    Projected,

    /// <summary>Fields of the pod.</summary>
    DownwardApi,

    /// <summary>A volume of a CSI driver.</summary>
    Csi,

    /// <summary>The content of an image.</summary>
    Image,
}
