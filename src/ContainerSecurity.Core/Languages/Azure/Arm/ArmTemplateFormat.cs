using System.Collections.Generic;
using System.Collections.Immutable;
using ContainerSecurity.Data;
using ContainerSecurity.Languages.Azure.Evaluation.Modules;
using ContainerSecurity.Languages.Azure.Model;

namespace ContainerSecurity.Languages.Azure.Arm;

/// <summary>ARM templates in JSON.</summary>
internal sealed class ArmTemplateFormat : DataFormat
{
    public override DocumentKind Kind => DocumentKind.ArmTemplate;

    public override bool MayFit(string text) => HasIgnoreCase(text, "deploymentTemplate.json") || (Has(text, "contentVersion") && Has(text, "\"resources\""));

    public override bool Claims(string text, TextSpan span) => JsonDetection.IsJson(text) && HasIgnoreCase(text, "deploymentTemplate.json");

    public override bool Recognizes(DataSource source) => source.Root is DataMapping root && ArmTemplateFinder.Find(root) is not null;

    public override Document Bind(DataSource source, ParserOptions options) => AzureBinder.BindArmTemplate(source, options);

    // Templates in JSON and Bicep call each other, so the calls of both are followed here.
    public override IReadOnlyDictionary<Document, IReadOnlyList<Document>> CreateInstances(ImmutableArray<Document> documents) => ModuleLinks.Follow(documents);
}
