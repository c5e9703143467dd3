using System.Collections.Immutable;
using ContainerSecurity.Data;

namespace ContainerSecurity.Languages.BuildDefinitions;

/// <summary>
/// A file that says how images are built: compose, skaffold, a pipeline. It is read for that alone: nothing in it is analysed, and what is wrong with
/// it is for its own tool to say.
/// </summary>
public sealed class BuildDefinitionDocument : DataTreeDocument
{
    private BuildDefinitionDocument(DataSource source)
        : base(source with { Comments = [], Problems = [] }) => ImageBuilds = BuildReader.Read(this);

    /// <inheritdoc/>
    public override DocumentKind Kind => DocumentKind.BuildDefinition;

    /// <summary>The images that are built, and from what.</summary>
    public ImmutableArray<ImageBuild> ImageBuilds { get; }

    /// <inheritdoc/>
    internal override void AcceptNodes(INodeVisitor visitor) => visitor.VisitAll(ImageBuilds);

    /// <summary>The document, or null where it says nothing of images.</summary>
    internal static BuildDefinitionDocument? Bind(DataSource source)
    {
        if (source.Root is not DataMapping root || BuildReader.For(root) is null)
            return null;
        return new BuildDefinitionDocument(source) is { ImageBuilds.IsEmpty: false } document ? document : null;
    }
}
