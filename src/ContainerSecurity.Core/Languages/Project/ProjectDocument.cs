using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Text;

namespace ContainerSecurity.Languages.Project;

/// <summary>A project file of MSBuild that says what image the .NET SDK publishes, or a file that such a project imports.</summary>
public sealed class ProjectDocument : Document
{
    private readonly ResourceIdentity _identity;

    internal ProjectDocument(string path, SourceText text, ProjectXml xml, ProjectEvaluation? evaluation)
        : this(path, text, xml, importedBy: null)
    {
        Imports = evaluation is null ? [] : [.. evaluation.Imports.Select(i => new ProjectDocument(i.Path, i.Text, ProjectXmlReader.Read(i.Text), this))];
        Container = xml.Root is null ? null : ProjectBinder.Read(new ProjectValues(this, Imports, evaluation));
    }

    private ProjectDocument(string path, SourceText text, ProjectXml xml, ProjectDocument? importedBy)
        : base(path, text)
    {
        Xml = xml;
        ImportedBy = importedBy;
        var name = path.Substring(path.LastIndexOfAny(['/', '\\']) + 1);
        _identity = new ResourceIdentity("Project", null, name.LastIndexOf('.') is var dot and > 0 ? name.Substring(0, dot) : name);
    }

    /// <inheritdoc/>
    public override DocumentKind Kind => DocumentKind.Project;

    /// <summary>What is published; null in a file that a project imports.</summary>
    public ContainerProject? Container { get; }

    /// <summary>The project that takes values from this file; null for a project itself. Findings in it are the project's.</summary>
    public ProjectDocument? ImportedBy { get; }

    /// <inheritdoc/>
    public override ImmutableArray<Comment> Comments => Xml.Comments;

    /// <inheritdoc/>
    public override Document ConfigurationOwner => (Document?)ImportedBy ?? this;

    internal ProjectXml Xml { get; }

    /// <summary>The files that a project takes values from.</summary>
    internal ImmutableArray<ProjectDocument> Imports { get; } = [];

    /// <inheritdoc/>
    internal override IEnumerable<ModelPart> ModelParts => Container is null ? [] : [new(null, [Container])];

    /// <inheritdoc/>
    public override ResourceIdentity? FindResource(TextSpan span) => _identity;

    /// <inheritdoc/>
    public override TextSpan GetScope(Comment comment) => Xml.GetScope(comment);

    /// <inheritdoc/>
    internal override void AcceptNodes(INodeVisitor visitor)
    {
        if (Container is null)
            return;
        visitor.Visit(Container.Image);
        visitor.VisitAll(Container.Image.Environment);
        if (Container.BaseImage is { } from)
            visitor.Visit(from);
    }

    /// <inheritdoc/>
    internal override string FindAnchor(TextSpan span)
    {
        var anchor = new StringBuilder();
        for (var element = Xml.Root; element is not null; element = element.Children.Find(c => c.Span.Contains(span)))
        {
            anchor.Append('/').Append(element.Name);
            if (AnchorName.From(element.Attribute("Include")?.Text) is { } name)
                anchor.Append('=').Append(name);
        }

        return anchor.ToString();
    }
}
