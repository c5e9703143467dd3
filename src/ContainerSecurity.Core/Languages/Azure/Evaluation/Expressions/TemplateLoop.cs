namespace ContainerSecurity.Languages.Azure.Evaluation.Expressions;

/// <summary>What a loop goes through.</summary>
/// <param name="Source">The count for a loop that has a name (ARM), the array or object otherwise (Bicep).</param>
/// <param name="Name">The name by which <c>copyIndex</c> finds it, or null.</param>
/// <param name="Item">The variable of the item, or null.</param>
/// <param name="Index">The variable of the index, or null.</param>
internal sealed record TemplateLoop(TemplateExpression Source, string? Name, string? Item, string? Index);
