using System.Collections.Immutable;
using ContainerSecurity.Languages.Azure.Arm;
using ContainerSecurity.Languages.Azure.Bicep;
using ContainerSecurity.Languages.Azure.Model;
using ContainerSecurity.Languages.BuildDefinitions;
using ContainerSecurity.Languages.Dockerfile;
using ContainerSecurity.Languages.Image;
using ContainerSecurity.Languages.Kubernetes;
using ContainerSecurity.Languages.Project;
using ContainerSecurity.Languages.Reports;

namespace ContainerSecurity;

/// <summary>The formats that are read. The first that recognizes a file or document has it.</summary>
internal static class DocumentFormats
{
    /// <summary>Those that are recognized by the name of a file.</summary>
    public static ImmutableArray<TextFormat> OfText { get; } = [new DockerfileFormat(), new BicepFormat(), new TrivyIgnoreFormat(), new ProjectFormat()];

    /// <summary>Those that are recognized by the content of YAML or JSON.</summary>
    public static ImmutableArray<DataFormat> OfData { get; } =
    [
        new KubernetesFormat(), new ArmTemplateFormat(), new ContainerGroupFormat(), new ContainerAppFormat(), new DeployedResourceFormat(), new ImageFormat(), new ScanReportFormat(), new BuildDefinitionFormat(),
    ];

    /// <summary>All of them.</summary>
    public static ImmutableArray<DocumentFormat> All { get; } = [.. OfText, .. OfData];
}
