using ContainerSecurity.Azure;
using ContainerSecurity.Dockerfiles;
using ContainerSecurity.Kubernetes;

namespace ContainerSecurity.Reporting;

/// <summary>What reports call the kinds of documents.</summary>
internal static class DocumentNames
{
    public static string KindOf(Document document) => document switch
    {
        DockerfileDocument => "dockerfile",
        KubernetesDocument => "kubernetes",
        AzureDocument { Kind: DocumentKind.ContainerGroupYaml } => "containerGroupYaml",
        AzureDocument { Kind: DocumentKind.Bicep } => "bicep",
        AzureDocument => "armTemplate",
        _ => "unrecognized",
    };
}
