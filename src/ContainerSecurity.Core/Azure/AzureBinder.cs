using ContainerSecurity.Data;

namespace ContainerSecurity.Azure;

/// <summary>Reads the resources and workloads out of the tree of an ACI YAML file or ARM template.</summary>
internal static class AzureBinder
{
    public static AzureDocument BindContainerGroupYaml(DataSource source) => new(source, DocumentKind.ContainerGroupYaml);

    public static AzureDocument BindArmTemplate(DataSource source) => new(source, DocumentKind.ArmTemplate);
}
