using System;
using System.Linq;
using ContainerSecurity.Data;
using ContainerSecurity.Languages.Azure.Model;

namespace ContainerSecurity.Rules.Azure.Access.Support;

/// <summary>
/// Finds the id of a role in the expression that names it. The subscription is never known, but the role's own id, the last argument of
/// the function, is: written out, or as a variable. A choice names no one role.
/// </summary>
internal static class RoleIds
{
    /// <summary>The id in an expression, or null.</summary>
    public static string? OfExpression(Location place)
    {
        var text = place.Text.Trim('"');
        if (text.Contains('?') || text.Contains("if("))
            return null;
        var argument = text.Substring(text.LastIndexOf(',') + 1).Trim(' ', ']', ')', '\r', '\n', '\t');
        if (argument.Length > 1 && argument[0] == '\'')
            return argument.Trim('\'');
        return place.Document is AzureDocument document ? OfVariable(document, argument) : null;
    }

    // roles.owner, or variables('roles').owner; or role.id, where a resource stands for the role.
    private static string? OfVariable(AzureDocument document, string argument)
    {
        var isBicep = document.Kind == DocumentKind.Bicep;
        var path = (isBicep ? argument : argument.Replace("variables('", "").Replace("')", "").TrimEnd('\'')).Split('.');
        if (document.Root.Resolved is not DataMapping root || path.Length > 2)
            return null;
        var value = isBicep ? Declared(root, "var", path[0]) : (root.FindIgnoreCase("variables")?.Value.Resolved as DataMapping)?.FindIgnoreCase(path[0])?.Value;
        if (isBicep && path is [var role, "id"])
            value = (Declared(root, "resource", role) as DataMapping)?.FindIgnoreCase("name")?.Value;
        else if (path.Length == 2)
            value = (value as DataMapping)?.FindIgnoreCase(path[1])?.Value;
        return value is DataScalar scalar && (isBicep || scalar.Expression is null) && !scalar.Text.StartsWith("[", StringComparison.Ordinal) ? scalar.Text.Trim('\'') : null;
    }

    // What a Bicep file declares under a name.
    private static DataNode? Declared(DataMapping root, string keyword, string name) => root.Entries.FirstOrDefault(e => e.Key.Text == name && e.Key.Location.Text == keyword)?.Value;
}
