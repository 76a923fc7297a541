// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.sources.chinacustoms;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.chokepoint.sources.DeliveredColumns;
import org.chokepoint.sources.Filling;
import org.chokepoint.sources.SourceException;

/** The headers of the query, Chinese or English, each with the other spellings that exports have had. */
final class QueryColumns {
    static final List<String> PERIOD = List.of("数据年月", "年月", "统计年月", "月份", "Date of data", "Period");
    static final List<String> DOLLARS = List.of("美元", "美元值", "金额(美元)", "US dollar", "USD");
    static final List<String> YUAN = List.of("人民币", "人民币元", "金额(人民币)", "Renminbi", "RMB", "CNY");

    private static final List<String> PRODUCT = List.of("商品编码", "商品代码", "Commodity code");
    private static final List<String> PARTNER = List.of("贸易伙伴编码", "伙伴编码", "Trading partner code");
    private static final List<String> FLOW = List.of("进出口类型", "进出口", "Imports and exports", "Flow");
    private static final List<String> QUANTITY = List.of("第一数量", "数量", "Quantity");
    private static final List<String> UNIT = List.of("第一计量单位", "计量单位", "Unit");
    private static final List<String> SECOND_QUANTITY = List.of("第二数量", "Supplementary quantity");
    private static final List<String> SECOND_UNIT = List.of("第二计量单位", "Supplementary unit");
    private static final List<String> REGIME = List.of("贸易方式编码", "Trade mode code", "Customs regime code");
    private static final List<String> REGION = List.of("注册地编码", "Location of registration code");

    private QueryColumns() {}

    static boolean lacksFlow(DeliveredColumns columns) {
        return columns.find(FLOW).isEmpty();
    }

    static Map<String, Filling> fillings(DeliveredColumns columns) throws SourceException {
        Map<String, Filling> fillings = new LinkedHashMap<>();
        fillings.put("columns", columns.all());
        fillings.put("period_given", columns.demand(PERIOD));
        fillings.put("product_given", columns.demand(PRODUCT));
        fillings.put("partner_given", columns.demand(PARTNER));
        fillings.put("flow_given", columns.column(FLOW));
        fillings.put("quantity_given", columns.column(QUANTITY));
        fillings.put("unit_given", columns.column(UNIT));
        fillings.put("second_quantity_given", columns.column(SECOND_QUANTITY));
        fillings.put("second_unit_given", columns.column(SECOND_UNIT));
        fillings.put("regime_given", columns.column(REGIME));
        fillings.put("region_given", columns.column(REGION));
        fillings.put("value_given", columns.demand(columns.find(DOLLARS).isPresent() ? DOLLARS : YUAN));
        return fillings;
    }
}
