using System;
using System.Collections.Generic;
using ContainerSecurity.Data;
using ContainerSecurity.Languages.Azure.Arm;
using ContainerSecurity.Languages.Azure.Bicep;
using ContainerSecurity.Languages.Azure.Evaluation.Modules;

namespace ContainerSecurity.Languages.Azure.Evaluation.Files;

/// <summary>
/// The files that a template takes something from while it is evaluated: texts that become values, templates whose variables are imported or
/// whose outputs are used. The host decides what may be read. Thread-safe: the documents of several sets may share it.
/// </summary>
internal sealed class TemplateFiles(ParserOptions options)
{
    // Of one template, those that its files ask for included. Each template reads them for itself, so what all of them cost together is bounded by this.
    private const int MaxFiles = 256;
    private const int MaxTotal = 4_000_000;

    private static readonly char[] Foreign = [':', '\0'];

    private readonly Dictionary<string, SourceText?> _texts = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Template?> _templates = new(StringComparer.Ordinal);
    private readonly object _lock = new();
    private int _total;

    public ParserLimits Limits => options.Limits;

    /// <summary>The text of a file; null where it is not there, is too long or is not to be read.</summary>
    /// <param name="from">The path of the file that names it.</param>
    /// <param name="path">Its path as seen from there.</param>
    public SourceText? ReadText(string from, string path)
    {
        lock (_lock)
            return IsRelative(path) ? Text(ModulePath.Resolve(from, path)) : null;
    }

    /// <summary>The template in a file; null where there is none.</summary>
    /// <param name="from">The path of the file that names it.</param>
    /// <param name="path">Its path as seen from there.</param>
    public Template? ReadTemplate(string from, string path)
    {
        lock (_lock)
        {
            if (!IsRelative(path) || !ModulePath.IsLocal(path))
                return null;
            var resolved = ModulePath.Resolve(from, path);
            if (_templates.TryGetValue(resolved, out var known))
                return known;
            // One that leads back to itself is not known meanwhile.
            _templates[resolved] = null;
            return _templates[resolved] = Text(resolved) is { } text ? Parse(new UnrecognizedDocument(resolved, text)) : null;
        }
    }

    // The compiler takes no other paths, and a file elsewhere would be none of the template's.
    private static bool IsRelative(string path) => path.Length > 0 && path[0] is not ('/' or '\\') && path.IndexOfAny(Foreign) < 0;

    private SourceText? Text(string resolved)
    {
        if (_texts.TryGetValue(resolved, out var known))
            return known;
        if (options.Files is not { } files || _texts.Count >= MaxFiles)
            return null;
        var text = files.ReadFile(resolved);
        if (text is not null && text.Length <= Math.Min(Limits.MaxLength, MaxTotal - _total))
            _total += text.Length;
        else
            text = null;
        return _texts[resolved] = text;
    }

    private Template? Parse(UnrecognizedDocument document)
    {
        if (document.Path.EndsWith(".bicep", StringComparison.OrdinalIgnoreCase) || document.Path.EndsWith(".bicepparam", StringComparison.OrdinalIgnoreCase))
            return BicepTemplateReader.Read(document, this);
        var source = JsonReader.Read(document.Path, document.Text, Limits);
        return !source.IsBroken && source.Root is DataMapping root && ArmTemplateFinder.Find(root) == root ? new ArmTemplateReader(document, this).Read(root) : null;
    }
}
