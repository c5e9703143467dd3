using ContainerSecurity.Data;

namespace ContainerSecurity;

/// <summary>A configuration file, for the places of what is wrong in it.</summary>
internal sealed class ConfigurationDocument : DataTreeDocument
{
    public ConfigurationDocument(DataSource source)
        : base(source)
    {
    }

    /// <inheritdoc/>
    public override DocumentKind Kind => DocumentKind.Unrecognized;
}
