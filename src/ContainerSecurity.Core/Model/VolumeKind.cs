namespace ContainerSecurity;

/// <summary>What is behind a volume.</summary>
public enum VolumeKind
{
    /// <summary>Something that is not in this list; <see cref="Volume.SourceName"/> has its name.</summary>
    Other,

    /// <summary>A path of the host.</summary>
    HostPath,

    /// <summary>An empty directory that lives as long as the pod.</summary>
    EmptyDir,

    /// <summary>A secret.</summary>
    Secret,

    /// <summary>A configuration object.</summary>
    ConfigMap,

    /// <summary>A claim of persistent storage, or an ephemeral one.</summary>
    PersistentVolumeClaim,

    /// <summary>An Azure file share.</summary>
    AzureFile,

    /// <summary>A clone of a git repository.</summary>
    GitRepo,

    /// <summary>Several sources in one: service account tokens, secrets, configuration, fields.</summary>
    Projected,

    /// <summary>Fields of the pod.</summary>
    DownwardApi,

    /// <summary>A CSI driver.</summary>
    Csi,

    /// <summary>An image.</summary>
    Image,
}
