namespace ContainerSecurity.Languages.Azure.Evaluation.Files;

/// <summary>Finds what a template imports from other files.</summary>
internal static class ImportedNames
{
    /// <summary>The file that a name is from and what it is called there, or null.</summary>
    /// <param name="evaluator">The evaluator.</param>
    /// <param name="template">The template.</param>
    /// <param name="name">The name in the template, or that of a file with a dot and a name of it.</param>
    public static (TemplateScope Scope, string Name)? Find(ExpressionEvaluator evaluator, Template template, string name)
    {
        if (Find(template, name) is not var (file, there))
            return null;
        return (evaluator.ImportScopeOf(file), there);
    }

    /// <summary>The file that a name is from and what it is called there, or null.</summary>
    public static (Template File, string Name)? Find(Template template, string name)
    {
        var dot = name.IndexOf('.');
        if (!template.Imports.TryGetValue(dot < 0 ? name : name.Substring(0, dot), out var import) || (import.Name is null) != (dot > 0))
            return null;
        return template.Files.ReadTemplate(template.Document.Path, import.Path) is { } file ? (file, import.Name ?? name.Substring(dot + 1)) : null;
    }
}
