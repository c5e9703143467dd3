using ContainerSecurity.Languages.Kustomize.Files;
using ContainerSecurity.Languages.Kustomize.Kustomizations;
using ContainerSecurity.Languages.Kustomize.Patterns;
using ContainerSecurity.Languages.Kustomize.Resources;
using ContainerSecurity.Languages.Kustomize.Schemas;
using ContainerSecurity.Languages.Kustomize.Tree;

namespace ContainerSecurity.Languages.Kustomize.Building;

/// <summary>What all kustomizations of a build share.</summary>
internal sealed class BuildContext
{
    private bool _hasSchema;

    /// <summary>The compiled expressions.</summary>
    public PatternCache Patterns { get; } = new();

    /// <summary>The schemas.</summary>
    public ISchemaSource Schemas { get; private set; } = BuiltinSchemas.Instance;

    /// <summary>Whether the origins of objects are recorded for printing.</summary>
    public bool RecordsOrigins { get; set; }

    /// <summary>Takes the schema that a kustomization names, unless one was named before.</summary>
    /// <exception cref="KustomizeException">There is no such schema.</exception>
    public void UseSchema(Kustomization kustomization, BuildFolder folder)
    {
        kustomization.OpenApi.TryGetValue("path", out var path);
        var file = path is null ? null : folder.ReadText(path.Value);
        if (_hasSchema)
            return;
        if (kustomization.OpenApi.TryGetValue("version", out var version))
        {
            if (file is not null)
                throw new KustomizeException("builtin version and custom schema provided, cannot use both", version.Value.Origin);
            if (version.Value.Value.Length > 0 && version.Value.Value != "v1.21.2")
                throw new KustomizeException("the specified OpenAPI version is not built in", version.Value.Origin);
            _hasSchema = version.Value.Value.Length > 0;
        }
        else if (file is not null)
        {
            Schemas = new CustomSchemas(NodeReader.Read(new DocumentText(file).Whole, isVersion3: true) ?? Node.Mapping());
            _hasSchema = true;
        }
    }
}
