namespace ContainerSecurity.Languages.Go.Values;

/// <summary>The kinds of values that templates of Go and YAML libraries of Go distinguish, after <c>reflect.Kind</c>.</summary>
internal enum GoKind
{
    /// <summary>An untyped <c>nil</c>.</summary>
    Invalid,

    /// <summary>A <c>bool</c>.</summary>
    Bool,

    /// <summary>An <c>int</c>, as constants of templates and lengths are.</summary>
    Int,

    /// <summary>An <c>int64</c>, as sprig's arithmetic gives.</summary>
    Int64,

    /// <summary>A <c>uint64</c>.</summary>
    UInt64,

    /// <summary>A <c>float64</c>, as all numbers of values files are.</summary>
    Float64,

    /// <summary>A <c>string</c>.</summary>
    String,

    /// <summary>A slice.</summary>
    Slice,

    /// <summary>A <c>map[string]interface{}</c>.</summary>
    Map,

    /// <summary>A struct or pointer to one, such as <c>.Chart</c> or <c>.Files</c>.</summary>
    Struct,
}
