using System;
using System.Collections.Generic;
using System.Linq;
using ContainerSecurity.Languages.Kustomize.Fields;
using ContainerSecurity.Languages.Kustomize.Files;
using ContainerSecurity.Languages.Kustomize.Generators;
using ContainerSecurity.Languages.Kustomize.Kustomizations;
using ContainerSecurity.Languages.Kustomize.Plugins;
using ContainerSecurity.Languages.Kustomize.Resources;
using ContainerSecurity.Languages.Kustomize.Transformers;
using ContainerSecurity.Languages.Kustomize.Tree;

namespace ContainerSecurity.Languages.Kustomize.Building;

/// <summary>Builds one kustomization with its bases and components, but for what is done once at the end.</summary>
internal sealed class KustomizationBuilder
{
    private readonly BuildContext _context;
    private readonly BuildFolder _folder;
    private readonly string _path;

    private KustomizationBuilder(BuildContext context, BuildFolder folder, string path)
    {
        _context = context;
        _folder = folder;
        _path = path;
        Kustomization = KustomizationFile.Read(folder);
    }

    /// <summary>The kustomization.</summary>
    public Kustomization Kustomization { get; }

    /// <summary>Reads the kustomization file of a folder.</summary>
    /// <param name="context">What the build shares.</param>
    /// <param name="folder">The folder.</param>
    /// <param name="path">The path from the kustomization that is built.</param>
    /// <exception cref="KustomizeException">There is none, or it is wrong.</exception>
    public static KustomizationBuilder Open(BuildContext context, BuildFolder folder, string path) => new(context, folder, path);

    /// <summary>Builds the kustomization.</summary>
    /// <param name="gathered">What it is added to: nothing, but for a component that of the kustomization that names it.</param>
    /// <exception cref="KustomizeException">It cannot be built.</exception>
    public void Build(Accumulator gathered)
    {
        if (Kustomization.HelmCharts is { } charts)
            throw new KustomizeException("helmCharts are not rendered; render the chart with 'helm template' to analyze it", charts) { IsUnavailable = true };
        AddResources(gathered, Kustomization.Resources);
        gathered.MergeFields(ReadConfigurations());
        foreach (var definition in Kustomization.Definitions)
            gathered.MergeFields(DefinitionReader.Read(_folder.ReadText(definition)), definition.Origin);
        Generate(gathered);
        foreach (var component in Kustomization.Components)
            AddFolder(gathered, component, isComponent: true);
        foreach (var transformer in new TransformerList(_context, _folder, Kustomization, gathered.Fields).Create())
            Transform(gathered, transformer.Transformer, BuiltBy(transformer.Kind));
        foreach (var plugin in LoadPlugins(Kustomization.Transformers))
            Transform(gathered, new PluginLoader(_context, _folder).LoadTransformer(plugin), plugin.PluginOrigin());
        Validate(gathered);
        gathered.AddVariables(Kustomization.Variables);
    }

    private void Transform(Accumulator gathered, ITransformer transformer, BuildOrigin? by)
    {
        _folder.Files.ThrowIfCancelled();
        transformer.Transform(gathered.Resources);
        if (_context.RecordsOrigins && by is not null)
        {
            foreach (var resource in gathered.Resources.Items)
                resource.RecordChange(by);
        }

        gathered.Resources.DropEmpty();
    }

    private BuildOrigin? BuiltBy(string kind) => _context.RecordsOrigins ? new BuildOrigin("", FilePath.Join(_path, Kustomization.FileName), new ResourceId(new Gvk("", "builtin", kind), "", "")) : null;

    private void AddResources(Accumulator gathered, IEnumerable<Node> paths)
    {
        foreach (var path in paths)
        {
            if (_folder.HasFolder(path) || IsRemote(path))
                AddFolder(gathered, path, isComponent: false);
            else
                AddFile(gathered, path);
        }
    }

    private static bool IsRemote(Node path) => RemotePath.IsRemote(path.Value);

    private void AddFile(Accumulator gathered, Node path)
    {
        var resources = _folder.Files.ReadResources(_folder.ReadText(path));
        if (_context.RecordsOrigins)
        {
            foreach (var resource in resources)
            {
                resource.CreateAnnotations();
                resource.Origin = new BuildOrigin(FilePath.Join(_path, path.Value));
            }
        }

        try
        {
            gathered.Resources.AddAll(resources);
        }
        catch (KustomizeException exception)
        {
            throw new KustomizeException($"merging resources from '{path.Value}': {exception.Message}", exception.Origin ?? path.Origin);
        }
    }

    private void AddFolder(Accumulator gathered, Node path, bool isComponent)
    {
        var folder = _folder.OpenBase(path);
        try
        {
            var builder = new KustomizationBuilder(_context, folder, FilePath.Join(_path, path.Value));
            _context.UseSchema(builder.Kustomization, folder);
            if (isComponent && builder.Kustomization.Kind != "Component")
                throw new KustomizeException($"expected kind 'Component' for path '{path.Value}' but got '{builder.Kustomization.Kind}'", path.Origin);
            if (!isComponent && builder.Kustomization.Kind == "Component")
                throw new KustomizeException($"expected kind != 'Component' for path '{path.Value}'", path.Origin);
            if (isComponent)
            {
                builder.Build(gathered);
                return;
            }

            var inner = new Accumulator();
            builder.Build(inner);
            gathered.Merge(inner, path.Origin);
        }
        catch (KustomizeException exception)
        {
            throw exception.At(path.Origin);
        }
    }

    private FieldConfiguration ReadConfigurations()
    {
        var fields = BuiltinFields.Default;
        foreach (var path in Kustomization.Configurations)
            fields = fields.Merge(ConfigurationReader.Read(_folder.ReadText(path)), path.Origin);
        return fields;
    }

    private void Generate(Accumulator gathered)
    {
        foreach (var generator in Kustomization.ConfigMaps.Concat(Kustomization.Secrets))
            Absorb(gathered, ObjectGenerator.Generate(generator, Kustomization.GeneratorOptions, _folder), BuiltBy(generator.IsSecret ? "SecretGenerator" : "ConfigMapGenerator"));
        foreach (var plugin in LoadPlugins(Kustomization.Generators))
            Absorb(gathered, new PluginLoader(_context, _folder).Generate(plugin), plugin.PluginOrigin());
    }

    private static void Absorb(Accumulator gathered, Resource resource, BuildOrigin? origin)
    {
        resource.Origin = origin;
        gathered.Resources.Absorb(resource);
    }

    // Each entry is the configuration itself, a file or a folder with some.
    private List<Resource> LoadPlugins(List<Node> entries)
    {
        var gathered = new Accumulator();
        var paths = new List<Node>();
        foreach (var entry in entries)
        {
            if (PluginLoader.TryReadInline(entry) is not { } resources)
            {
                paths.Add(entry);
                continue;
            }

            foreach (var resource in resources)
                resource.Origin = _context.RecordsOrigins ? new BuildOrigin(FilePath.Join(_path, Kustomization.FileName)) : null;
            gathered.Resources.AddAll(resources);
        }

        AddResources(gathered, paths);
        return [.. gathered.Resources.Items];
    }

    private void Validate(Accumulator gathered)
    {
        foreach (var plugin in LoadPlugins(Kustomization.Validators))
        {
            var before = gathered.Resources.Items.Select(r => r.Copy()).ToList();
            new PluginLoader(_context, _folder).LoadTransformer(plugin).Transform(gathered.Resources);
            if (!before.Select(Print).SequenceEqual(gathered.Resources.Items.Select(Print), StringComparer.Ordinal))
                throw new KustomizeException("validator shouldn't modify the resource map", plugin.Node.Origin);
        }
    }

    private static string Print(Resource resource) => GoJson.Write(NodePrinter.ToValue(resource.Node));
}
