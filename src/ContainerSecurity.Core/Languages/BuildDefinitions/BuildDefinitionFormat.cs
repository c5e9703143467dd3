using ContainerSecurity.Data;

namespace ContainerSecurity.Languages.BuildDefinitions;

/// <summary>Files that say how images are built.</summary>
internal sealed class BuildDefinitionFormat : DataFormat
{
    public override DocumentKind Kind => DocumentKind.BuildDefinition;

    public override bool IsAnalyzed => false;

    public override bool MayFit(string text) => BuildReader.MayBeOne(text);

    public override bool Recognizes(DataSource source) => source.Root is DataMapping root && BuildReader.For(root) is not null;

    public override Document? Bind(DataSource source, ParserOptions options) => BuildDefinitionDocument.Bind(source);
}
