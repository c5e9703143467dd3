namespace ContainerSecurity.Languages.Kustomize.Schemas;

/// <summary>The schemas of types.</summary>
internal interface ISchemaSource
{
    /// <summary>The schema of a type; null for an unknown one.</summary>
    Schema? Find(string apiVersion, string kind);
}
