using ContainerSecurity.Data;

namespace ContainerSecurity;

/// <summary>A configuration file as a document, which gives its errors locations.</summary>
internal sealed class ConfigurationDocument : DataTreeDocument
{
    public ConfigurationDocument(DataSource source)
        : base(source)
    {
    }

    /// <inheritdoc/>
    public override DocumentKind Kind => DocumentKind.Unrecognized;
}
