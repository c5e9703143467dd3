using System;
using ContainerSecurity.Data;

namespace ContainerSecurity.Languages.Azure.Model;

/// <summary>
/// Container apps, jobs and other resources of Azure Container Apps in YAML, as <c>az containerapp create --yaml</c> and
/// <c>az containerapp job create --yaml</c> take them. Source: Azure Container Apps YAML spec, learn.microsoft.com/azure/container-apps/azure-resource-manager-api-spec.
/// </summary>
internal sealed class ContainerAppFormat : DataFormat
{
    private const string Provider = "Microsoft.App/";
    private const string DaprComponent = "Microsoft.App/managedEnvironments/daprComponents";

    public override DocumentKind Kind => DocumentKind.ContainerAppYaml;

    public override bool MayFit(string text) => HasIgnoreCase(text, Provider) || Has(text, "componentType") || (Has(text, "properties") && Has(text, "template") && Has(text, "containers"));

    public override bool Claims(string text, TextSpan span) => text.IndexOf("type: " + Provider, span.Start, span.Length, StringComparison.OrdinalIgnoreCase) >= 0;

    public override bool Recognizes(DataSource source)
    {
        if (source.Root is not DataMapping root)
            return false;
        if (Member(root, "properties") is not { } properties)
            return IsDapr(root);
        if (root.FindIgnoreCase("type")?.Value.Resolved is DataScalar { Expression: null, IsNull: false } type)
            return type.Text.StartsWith(Provider, StringComparison.OrdinalIgnoreCase);
        // The command knows the type, so a file may leave it out.
        return root.FindIgnoreCase("apiVersion") is null
            && Member(properties, "template") is { } template && template.FindIgnoreCase("containers")?.Value.Resolved is DataSequence
            && (properties.FindIgnoreCase("configuration") ?? properties.FindIgnoreCase("managedEnvironmentId") ?? properties.FindIgnoreCase("environmentId")) is not null;
    }

    public override Document Bind(DataSource source, ParserOptions options) => source.Root is DataMapping root && IsDapr(root)
        ? AzureBinder.BindResources(source, Kind, [DeployedResource.ToTemplateForm(root, DaprComponent)], DaprComponent)
        : AzureBinder.BindResource(source, Kind, IsJob(source.Root) ? ContainerAppReader.Job : ContainerAppReader.App);

    // What az containerapp env dapr-component set --yaml takes has its properties at the root.
    private static bool IsDapr(DataMapping root) =>
        root.FindIgnoreCase("componentType")?.Value.Resolved is DataScalar && root.FindIgnoreCase("version")?.Value.Resolved is DataScalar
        && root.FindIgnoreCase("apiVersion") is null && root.FindIgnoreCase("properties") is null;

    // Only a job has something that starts it.
    private static bool IsJob(DataNode root) =>
        root is DataMapping resource && Member(resource, "properties") is { } properties && Member(properties, "configuration")?.FindIgnoreCase("triggerType") is not null;

    private static DataMapping? Member(DataMapping mapping, string key) => mapping.FindIgnoreCase(key)?.Value.Resolved as DataMapping;
}
