using System;
using System.Collections.Generic;
using System.Linq;
using ContainerSecurity.Languages.Azure.Evaluation.Values;

namespace ContainerSecurity.Languages.Azure.Evaluation.Functions;

/// <summary>The functions on objects.</summary>
internal static class ObjectFunctions
{
    public static void AddTo(FunctionTable table)
    {
        table.AddLenient("createObject", CreateObject, FunctionCost.Constant);
        table.AddLenient("tryGet", TryGet, FunctionCost.Constant);
        table.AddLenient("items", Items, FunctionCost.Characters);
        table.AddLenient("objectKeys", static a => a is [ObjectValue { Members: var members }] ? ArrayValue.Create([.. members.Select(m => m.Key).OrderBy(k => k, StringComparer.OrdinalIgnoreCase)]) : null);
        table.AddLenient("shallowMerge", static a => a is [ArrayValue { Items: var items }] && items.All(i => i is ObjectValue)
            ? ObjectValue.Create(items.SelectMany(i => ((ObjectValue)i).Members)) : null);
    }

    private static TemplateValue? CreateObject(TemplateValue[] a)
    {
        var members = new List<KeyValuePair<string, TemplateValue>>(a.Length / 2);
        for (var i = 0; i + 1 < a.Length; i += 2)
        {
            if (a[i] is not TextValue key)
                return null;
            members.Add(new(key.Text, a[i + 1]));
        }

        return a.Length % 2 == 0 ? ObjectValue.Create(members) : null;
    }

    private static TemplateValue? TryGet(TemplateValue[] a)
    {
        if (a.Length < 2)
            return null;
        var value = a[0];
        foreach (var index in a.Skip(1))
        {
            if (value is UnknownValue || index is UnknownValue)
                return null;
            if (ExpressionEvaluator.Member(value, index) is not { } member)
                return KeywordValue.Null;
            value = member;
        }

        return value;
    }

    private static TemplateValue? Items(TemplateValue[] a) => a is [ObjectValue { Members: var members }]
        ? ArrayValue.Create([.. members.OrderBy(m => m.Key, StringComparer.OrdinalIgnoreCase).Select(m => ObjectValue.Create([new("key", new TextValue(m.Key)), new("value", m.Value)]))])
        : null;
}
